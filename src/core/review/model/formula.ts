import { parseA1Ref, tokenize, type Token } from "@borgar/fx";
import { gridColumns, gridRows, type Area, type Place } from "./area";
import { Copies, type Shape } from "./copies";

/** A formula taken to pieces once, at its cell. */
export interface Formula {
  /** As it stands in the cell, with "=". */
  readonly text: string;
  /**
   * The same object for formulas that are written alike but for the cells they read, which are copies of each other;
   * null where cells are written in an unusual way, such as a1 or B2:B2.
   */
  readonly form: object | null;
  /** Whether what is worked out about it may be kept: so for the first formulas of a workbook, whose number is limited. */
  readonly isKept: boolean;
  /** Written relative to the cell (R1C1), folded: two cells with the same key hold copies of one formula. */
  readonly key: string;
  /** The key with every reference and number blanked: the same calculation on other cells. */
  readonly pattern: string;
  readonly references: readonly Reference[];
  /** Numbers typed into the formula, in order. */
  readonly constants: readonly number[];
  /** Texts typed into the formula, unquoted. */
  readonly texts: readonly string[];
  /** Functions called, upper case, in order, repetitions included. */
  readonly calls: readonly string[];
  /** Names and structured references used, as written. */
  readonly names: readonly string[];
  /** Holds #REF! or another error as a literal. */
  readonly broken: boolean;
}

/** Cells that a formula reads. */
export interface Reference {
  readonly text: string;
  /** The sheet named in front; null when it is the formula's own. */
  readonly sheet: string | null;
  /** The other workbook's name when the reference leaves this one. */
  readonly book: string | null;
  /** Whole columns and rows reach to the end of the grid. */
  readonly area: Area;
  /** Which edges carry a $. */
  readonly fixed: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean };
  /** The function whose argument it directly is, upper case; null outside any. */
  readonly within: string | null;
  /** Signs before and after it, "" at an end or beside a comma: what the formula does with it. */
  readonly before: string;
  readonly after: string;
}

/**
 * Takes a formula to pieces; null when it cannot be understood, which callers must report as not analysed.
 * `own`: the name of its sheet. A reference that names it reads the same as one that does not.
 */
export function readFormula(text: string, at: Place, copies = new Copies(), own = ""): Formula | null {
  const written = tokenize(text, { negativeNumbers: false });
  const tokens = written.filter(({ type }) => !blankTokens.has(type));
  if (!understood(tokens)) return null;
  const reader = new Reader(at, own);
  tokens.forEach((token, index) => {
    if (!idlePlus(token, tokens[index - 1])) reader.take(token, tokens[index - 1], tokens[index + 1]);
  });
  return copies.formula({ text, at, tokens: written, references: reader.references, shape: reader });
}

const blankTokens = new Set(["whitespace", "newline", "fx_prefix"]);
const rangeTokens = new Set(["range", "range_beam", "range_ternary"]);

function understood(tokens: readonly Token[]): boolean {
  let depth = 0;
  for (const { type, value, unterminated } of tokens) {
    if (type === "unknown" || unterminated === true) return false;
    if (type !== "operator") continue;
    depth += value === "(" ? 1 : value === ")" ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0 && tokens.length > 0;
}

/** The plus sign of =+A1, an old habit that changes nothing. */
function idlePlus({ type, value }: Token, before: Token | undefined): boolean {
  if (type !== "operator" || value !== "+") return false;
  return before === undefined || (before.type === "operator" && "(,{;".includes(before.value));
}

class Reader implements Shape {
  readonly #at: Place;
  readonly #own: string;
  readonly #key: string[] = [];
  readonly #pattern: string[] = [];
  readonly references: Reference[] = [];
  readonly constants: number[] = [];
  readonly texts: string[] = [];
  readonly calls: string[] = [];
  readonly names: string[] = [];
  readonly #open: (string | null)[] = [];
  broken = false;

  constructor(at: Place, own: string) {
    this.#at = at;
    this.#own = own.toUpperCase();
  }

  get key(): string {
    return this.#key.join("");
  }

  get pattern(): string {
    return this.#pattern.join("");
  }

  take(token: Token, before: Token | undefined, after: Token | undefined): void {
    const { type, value } = token;
    if (rangeTokens.has(type)) return this.#reference(value, before, after);
    if (type === "number") this.constants.push(Number(value));
    if (type === "string") this.texts.push(value.slice(1, -1).replaceAll('""', '"'));
    if (type === "func") this.calls.push(value.toUpperCase());
    if (type === "range_named" || type === "structured") this.names.push(value);
    this.broken ||= type === "error";
    if (type === "operator") this.#nest(value, before);
    const folded = type === "string" ? value : value.toUpperCase();
    this.#key.push(folded);
    this.#pattern.push(type === "number" ? "#" : folded);
  }

  #nest(value: string, before: Token | undefined): void {
    if (value === "(") this.#open.push(before?.type === "func" ? before.value.toUpperCase() : null);
    if (value === ")") this.#open.pop();
  }

  #reference(text: string, before: Token | undefined, after: Token | undefined): void {
    const parsed = parseA1Ref(text);
    if (!parsed || !("range" in parsed)) return;
    const { top, left, bottom, right, $top, $left, $bottom, $right } = parsed.range;
    const area = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? gridRows - 1, right: right ?? gridColumns - 1 };
    const fixed = heldEdges($top === true, $left === true, $bottom === true, $right === true);
    const context = parsed.context ?? [];
    const book = context.length > 1 ? (context[0] ?? null) : null;
    const named = context.at(-1) ?? null;
    const sheet = book === null && named?.toUpperCase() === this.#own ? null : named;
    const within = this.#open.at(-1) ?? null;
    this.references.push({ text, sheet, book, area, fixed, within, before: sign(before), after: sign(after) });
    this.#key.push(this.#relative(area, fixed, sheet === null ? "" : `${context.join("|").toUpperCase()}!`));
    this.#pattern.push(area.top === area.bottom && area.left === area.right ? "@" : "@:@");
  }

  #relative(area: Area, fixed: Reference["fixed"], sheet: string): string {
    const { row, column } = this.#at;
    const r = (line: number, held: boolean): string => (held ? `R${line}` : `R[${line - row}]`);
    const c = (line: number, held: boolean): string => (held ? `C${line}` : `C[${line - column}]`);
    const rows = area.top === 0 && area.bottom === gridRows - 1;
    const columns = area.left === 0 && area.right === gridColumns - 1;
    const first = (rows ? "" : r(area.top, fixed.top)) + (columns ? "" : c(area.left, fixed.left));
    const last = (rows ? "" : r(area.bottom, fixed.bottom)) + (columns ? "" : c(area.right, fixed.right));
    return `${sheet}${first}${first === last && !rows && !columns ? "" : `:${last}`}`;
  }
}

/** The sixteen ways to set $ signs, each made once. */
function heldEdges(top: boolean, left: boolean, bottom: boolean, right: boolean): Reference["fixed"] {
  return edges[Number(top) * 8 + Number(left) * 4 + Number(bottom) * 2 + Number(right)] ?? { top, left, bottom, right };
}

const edges: readonly Reference["fixed"][] = Array.from({ length: 16 }, (_, bits) => ({
  top: (bits & 8) !== 0,
  left: (bits & 4) !== 0,
  bottom: (bits & 2) !== 0,
  right: (bits & 1) !== 0,
}));

function sign(token: Token | undefined): string {
  return token?.type === "operator" && !"(),{};".includes(token.value) ? token.value : "";
}
