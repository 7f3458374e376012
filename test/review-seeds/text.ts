/** A reference in a formula's text. Rows as Excel counts. */
export interface Ref {
  readonly index: number;
  readonly text: string;
  /** "Sheet!" or "". */
  readonly prefix: string;
  readonly from: Corner;
  readonly to: Corner | null;
}

interface Corner {
  readonly letters: string;
  readonly row: number;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

const pattern =
  /((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?(?![\d(\p{L}])/gu;

/** References outside texts, in order. */
export function refs(formula: string): Ref[] {
  const bare = formula.replace(/"[^"]*"/g, (text) => '"' + "·".repeat(text.length - 2) + '"');
  return [...bare.matchAll(pattern)].map((match) => {
    const [text, prefix = "", fc, letters = "", fr, row, tc, toLetters, tr, toRow] = match;
    const from = { letters, row: Number(row), fixedColumn: fc === "$", fixedRow: fr === "$" };
    const to =
      toLetters === undefined
        ? null
        : { letters: toLetters, row: Number(toRow), fixedColumn: tc === "$", fixedRow: tr === "$" };
    return { index: match.index, text, prefix, from, to };
  });
}

const corner = ({ letters, row, fixedColumn, fixedRow }: Corner): string =>
  `${fixedColumn ? "$" : ""}${letters}${fixedRow ? "$" : ""}${row}`;

export const written = (ref: Ref): string =>
  ref.prefix + corner(ref.from) + (ref.to === null ? "" : `:${corner(ref.to)}`);

/** The formula with each reference that `change` answers put in the place of the old one. */
export function changed(formula: string, change: (ref: Ref, nth: number) => Ref | null): string {
  let text = formula;
  refs(formula)
    .map((ref, nth) => ({ ref, now: change(ref, nth) }))
    .reverse()
    .forEach(({ ref, now }) => {
      if (now !== null) text = text.slice(0, ref.index) + written(now) + text.slice(ref.index + ref.text.length);
    });
  return text;
}

/** A range with its ends moved down by so many rows. */
export function moved(ref: Ref, top: number, bottom: number): Ref {
  const to = ref.to === null ? null : { ...ref.to, row: ref.to.row + bottom };
  return { ...ref, from: { ...ref.from, row: ref.from.row + top }, to };
}

/** Start and end of what stands before and behind the last division; null without one between two calls. */
export function division(
  formula: string,
): { readonly top: readonly [number, number]; readonly bottom: readonly [number, number] } | null {
  const bare = formula.replace(/"[^"]*"/g, (text) => "·".repeat(text.length));
  const slash = bare.lastIndexOf("/");
  if (slash < 0 || bare[slash - 1] !== ")") return null;
  let depth = 0;
  let start = slash - 1;
  for (; start >= 0; start--) {
    depth += bare[start] === ")" ? 1 : bare[start] === "(" ? -1 : 0;
    if (depth === 0) break;
  }
  while (/[A-Z]/.test(bare[start - 1] ?? "")) start--;
  return { top: [start, slash], bottom: [slash + 1, formula.length] };
}

/** The arguments of the outermost call of a formula: =IF(a,b,c) gives a, b, c; null when it is no such call. */
export function callArguments(formula: string, name: string): string[] | null {
  if (!formula.startsWith(`=${name}(`) || !formula.endsWith(")")) return null;
  const parts: string[] = [];
  let [depth, quoted, part] = [0, false, ""];
  for (const letter of formula.slice(name.length + 2, -1)) {
    if (letter === '"') quoted = !quoted;
    if (!quoted) depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
    if (depth < 0) return null;
    if (letter === "," && depth === 0 && !quoted) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return [...parts, part];
}
