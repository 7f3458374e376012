/** A stretch of a formula: code, or something opaque (a text, a quoted sheet name, anything in brackets). */
export interface Piece {
  readonly text: string;
  readonly kind: "code" | "text" | "quoted" | "brackets";
}

/** Cuts a formula where texts, quoted sheet names and brackets begin and end. Joined again it is the same formula. */
export function cutFormula(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let at = 0;
  while (at < formula.length) {
    const kind = kindAt(formula, at);
    if (kind === "code") {
      at++;
      continue;
    }
    if (at > start) pieces.push({ text: formula.slice(start, at), kind: "code" });
    start = at;
    at = endOf(formula, at, kind);
    pieces.push({ text: formula.slice(start, at), kind });
    start = at;
  }
  if (at > start) pieces.push({ text: formula.slice(start), kind: "code" });
  return pieces;
}

/** The same formula with its code changed and everything else untouched. */
export function mapCode(formula: string, change: (code: string) => string): string {
  return cutFormula(formula)
    .map((piece) => (piece.kind === "code" ? change(piece.text) : piece.text))
    .join("");
}

function kindAt(formula: string, at: number): Piece["kind"] {
  const mark = formula[at];
  if (mark === '"') return "text";
  if (mark === "'") return "quoted";
  return mark === "[" ? "brackets" : "code";
}

function endOf(formula: string, start: number, kind: Exclude<Piece["kind"], "code">): number {
  return kind === "brackets" ? endOfBrackets(formula, start) : endOfQuotes(formula, start);
}

function endOfQuotes(formula: string, start: number): number {
  const quote = formula[start];
  for (let at = start + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** Inside brackets an apostrophe escapes the next character of a column's name. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const mark = formula[at];
    if (mark === "'") at++;
    if (mark === "[") depth++;
    if (mark === "]" && --depth === 0) return at + 1;
  }
  return formula.length;
}
