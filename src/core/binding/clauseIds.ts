import type { Cell } from "../book/book";
import type { IdSource } from "./binding";
import { textOf } from "./grid";

/** The number of a clause as it is read, and what was done about it. */
export interface ClauseId {
  readonly id: string;
  /** What stands in the cell, where it was read differently. */
  readonly repairedFrom: string | null;
  /** The cell holds a date or a number that may have lost its last digit, and nothing around it tells which. */
  readonly isUncertain: boolean;
}

/** A clause as far as its number is concerned. */
export interface IdRow {
  readonly cell: Cell | undefined;
  /** Heading or word of its section; "" for none. */
  readonly section: string;
  /** Number in front of its text; "" for none. */
  readonly inText: string;
}

/** The numbers of all clauses of a table, and where they come from. */
export function clauseIds(rows: readonly IdRow[]): { readonly source: IdSource; readonly ids: readonly ClauseId[] } {
  const read = repaired(rows.map(({ cell }) => cell));
  if (isComplete(read)) return { source: "column", ids: read };
  const written = rows.map(({ inText }) => sure(inText));
  if (isComplete(written)) return { source: "text", ids: written };
  return made(rows, read);
}

const sure = (id: string): ClauseId => ({ id, repairedFrom: null, isUncertain: false });

const isComplete = (ids: readonly ClauseId[]): boolean =>
  ids.every(({ id }) => id !== "") && new Set(ids.map(({ id }) => id)).size === ids.length;

/** Without numbers of their own, clauses count within their section, or through the table. */
function made(rows: readonly IdRow[], read: readonly ClauseId[]): ReturnType<typeof clauseIds> {
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const withSections = rows.map(({ section }, index) => {
    if (!numbers.has(section)) numbers.set(section, numbers.size + 1);
    const count = (counts.get(section) ?? 0) + 1;
    counts.set(section, count);
    const own = read[index]?.id ?? "";
    return { chapter: numbers.get(section) ?? 1, count, own };
  });
  const byOwn = withSections.map(({ chapter, own }) => sure(own === "" ? "" : `${chapter}.${own}`));
  if (numbers.size > 1 && isComplete(byOwn)) return { source: "sections", ids: byOwn };
  const isMeant = read.some(({ id }) => id !== "") && hasDoubles(read);
  // Numbers that are there twice although nothing separates them are a mistake of the sheet, to be told.
  if (isMeant && numbers.size <= 1 && read.every(({ id }) => id !== "")) return { source: "column", ids: read };
  if (numbers.size <= 1 || numbers.size === rows.length)
    return { source: "positions", ids: rows.map((_, index) => sure(String(index + 1))) };
  return { source: "sections", ids: withSections.map(({ chapter, count }) => sure(`${chapter}.${count}`)) };
}

const hasDoubles = (ids: readonly ClauseId[]): boolean => new Set(ids.map(({ id }) => id)).size < ids.length;

/** Ids as they were meant: 5.1 between 5.9 and 5.11 is 5.10, and 1 May between 5.0 and 5.2 is 5.1. */
function repaired(cells: readonly (Cell | undefined)[]): ClauseId[] {
  const texts = cells.map(plainId);
  return cells.map((cell, index) => {
    const text = texts[index] ?? "";
    if (typeof cell?.value !== "number") return sure(text);
    const around = [cells[index - 1], cells[index + 1]].flatMap(meanings);
    if (isDate(cell)) return fromDate(cell.value, around);
    return fromNumber(cell, text, texts[index - 1] ?? "", texts[index + 1] ?? "");
  });
}

/** Brackets, full stops and signs around a number are decoration; letters and hyphens are not. */
function plainId(cell: Cell | undefined): string {
  return textOf(cell)
    .replace(/^[(（【[第]\s*/, "")
    .replace(/\s*[)）】\]、.．:：条款项]+$/, "")
    .replace(/[．。]/g, ".")
    .trim();
}

const isDate = ({ style }: Cell): boolean => {
  const format = (style?.numberFormat ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  return /[yd]|m(?!ai)/i.test(format) && !/general/i.test(format);
};

/** "0.00" shows 5.1 as 5.10, and that is what everybody reads; else the neighbours tell. */
function fromNumber(cell: Cell, text: string, before: string, after: string): ClauseId {
  const decimals = /^0+\.(0+)$/.exec(cell.style?.numberFormat ?? "")?.[1]?.length ?? 0;
  const value = typeof cell.value === "number" ? cell.value : 0;
  const [whole = "", digits = ""] = text.split(".");
  if (decimals > digits.length && digits !== "") return { ...sure(value.toFixed(decimals)), repairedFrom: text };
  if (digits === "" || digits.length > 1) return sure(text);
  const longer = `${whole}.${digits}0`;
  const [isAfterNine, isBeforeEleven] = [
    before === `${whole}.${Number(digits) * 10 - 1}`,
    after === next(whole, digits),
  ];
  return isAfterNine || isBeforeEleven ? { ...sure(longer), repairedFrom: text } : sure(text);
}

const next = (whole: string, digits: string): string => `${whole}.${digits}1`;

/** Excel's day 0 is 30 December 1899 for every date after February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

const dateOf = (serial: number): Date => new Date(dayZero + Math.floor(serial) * dayLength);

/** What may have been typed before Excel made a date of it: month.day, or year.month.day. */
function typedForms(serial: number): string[] {
  const date = dateOf(serial);
  const [year, month, day] = [date.getUTCFullYear() % 100, date.getUTCMonth() + 1, date.getUTCDate()];
  return [`${month}.${day}`, `${year}.${month}.${day}`, `${month}-${day}`, `${day}.${month}`];
}

const meanings = (cell: Cell | undefined): string[] =>
  typeof cell?.value === "number" && isDate(cell) ? typedForms(cell.value) : [plainId(cell)].filter((id) => id !== "");

/** A date is what fits between its neighbours; a run of dates speaks for itself only where one form makes a sequence. */
function fromDate(serial: number, around: readonly string[]): ClauseId {
  const forms = typedForms(serial);
  const fits = forms.filter((id) => around.some((other) => isNeighbour(id, other)));
  const numbers = new Set(fits.map((id) => id.replaceAll("-", ".")));
  const id = fits[0] ?? forms[0] ?? "";
  return { id, repairedFrom: dateOf(serial).toISOString().slice(0, 10), isUncertain: numbers.size !== 1 };
}

/** Whether two numbers follow each other: 5.1 and 5.2, 5.1.3 and 5.1.4. */
function isNeighbour(one: string, other: string): boolean {
  const [a, b] = [one.split(/[.-]/), other.split(/[.-]/)];
  if (a.length !== b.length || one.includes("-") !== other.includes("-")) return false;
  const isSame = a.slice(0, -1).every((part, index) => part === b[index]);
  return isSame && Math.abs(Number(a.at(-1)) - Number(b.at(-1))) === 1;
}
