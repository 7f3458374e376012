import type { Place, RawValue } from "../audit/audit";
import type { Problem, SchemeWhy } from "../audit/problem";
import { isBlank, isCellError, quoted, readNumber, readText } from "../audit/raw";
import { formatShortest, toFloat } from "../number/format";
import { clauseVerdicts, pointsStatuses } from "./choices";
import { NONE } from "./rows";
import type { DecimalText, Localised, PointsStatus, VerdictKind } from "./scheme";

/** A row of a scheme's table as a door found it. */
export interface RawSchemeRow {
  readonly place: Place;
  readonly key: RawValue;
  readonly value: RawValue;
  readonly zh?: RawValue;
  readonly en?: RawValue;
  readonly status?: RawValue;
}

/** Finds rows by their key, gathers what is wrong with them and remembers which were used. */
export class RowReader {
  readonly problems: Problem[] = [];
  private readonly rows = new Map<string, RawSchemeRow>();
  private readonly used = new Set<string>();

  constructor(rows: readonly RawSchemeRow[]) {
    for (const row of rows) {
      const key = readText(row.key);
      if (key === "") continue;
      if (this.rows.has(key)) this.problems.push(bad(row.place, key, key, "duplicate"));
      else this.rows.set(key, row);
    }
  }

  has(key: string): boolean {
    return this.rows.has(key);
  }

  isBlank(key: string): boolean {
    return isBlank(this.rows.get(key)?.value);
  }

  /** What follows "clause." in the keys of that name, row by row. */
  ids(name: string): string[] {
    const start = `${name}.`;
    return [...this.rows.keys()].filter((key) => key.startsWith(start)).map((key) => key.slice(start.length));
  }

  word(key: string): string {
    const row = this.take(key);
    return row === null ? "" : readText(row.value) || this.refuse(row, key, "missing", "");
  }

  /** `instead` stands for names that a table of keys and values only has no columns for. */
  text(key: string, instead = ""): Localised {
    const row = this.take(key);
    if (row === null || (row.zh === undefined && row.en === undefined)) return { zh: instead, en: instead };
    return { zh: asWritten(row.zh), en: asWritten(row.en) };
  }

  optionalText(key: string): Localised {
    return this.has(key) ? this.text(key) : { zh: "", en: "" };
  }

  decimal(key: string): DecimalText {
    const row = this.take(key);
    return row === null ? "0" : this.decimalOf(row, key);
  }

  decimalOrNone(key: string): DecimalText | null {
    const row = this.take(key);
    if (row === null || readText(row.value).toLowerCase() === NONE) return null;
    return this.decimalOf(row, key);
  }

  whole(key: string): number {
    const row = this.take(key);
    if (row === null) return 0;
    const number = readNumber(row.value);
    const value = number.ok ? toFloat(number.value) : Number.NaN;
    return Number.isInteger(value) && value >= 0 ? value : this.refuse(row, key, "not-whole", 0);
  }

  choice<T extends string>(key: string, among: readonly [T, ...T[]]): T {
    const row = this.take(key);
    if (row === null) return among[0];
    return among.find((one) => one === readText(row.value)) ?? this.refuse(row, key, "not-a-choice", among[0]);
  }

  /** Points that were typed into a table of two columns are the user's own. */
  status(key: string): PointsStatus {
    const row = this.rows.get(key);
    const found = readText(row?.status);
    if (row === undefined || found === "") return "userEntered";
    const status = pointsStatuses.find((one) => one === found);
    return status ?? this.refuse({ ...row, value: row.status }, key, "not-a-choice", "userEntered");
  }

  /** Ids of verdicts between spaces or commas. */
  verdicts(key: string): readonly VerdictKind[] {
    const row = this.take(key);
    return row === null ? [] : this.several(row, key, clauseVerdicts);
  }

  /** Several out of a closed set, written like verdicts; "none" for none of them. */
  choices<T extends string>(key: string, among: readonly T[]): readonly T[] {
    const row = this.take(key);
    return row === null || readText(row.value).toLowerCase() === NONE ? [] : this.several(row, key, among);
  }

  /** A problem of the whole scheme, at the row it speaks of. */
  placed(problem: Problem): Problem {
    const row = problem.code === "BAD_SCHEME" ? this.rows.get(problem.key) : undefined;
    return row === undefined ? problem : { ...problem, place: row.place };
  }

  unused(): readonly Problem[] {
    const left = [...this.rows].filter(([key]) => !this.used.has(key));
    return left.map(([key, row]) => bad(row.place, key, quoted(row.value), "unknown-key"));
  }

  private take(key: string): RawSchemeRow | null {
    const row = this.rows.get(key) ?? null;
    this.used.add(key);
    if (row === null) this.problems.push(bad({ in: "path", path: key }, key, "", "missing"));
    return row;
  }

  /** Ids or numbers between spaces or commas, as they stand. */
  list(key: string): readonly string[] {
    const row = this.take(key);
    return row === null ? [] : words(row);
  }

  private several<T extends string>(row: RawSchemeRow, key: string, among: readonly T[]): readonly T[] {
    const found = words(row);
    const known = found.flatMap((word) => among.find((one) => one === word) ?? []);
    return known.length === found.length ? known : this.refuse(row, key, "not-a-choice", known);
  }

  private decimalOf(row: RawSchemeRow, key: string): DecimalText {
    const number = readNumber(row.value);
    if (!number.ok) return this.refuse(row, key, number.error === "empty" ? "missing" : "not-a-number", "0");
    return typeof row.value === "string" ? readText(row.value) : formatShortest(number.value, 20);
  }

  private refuse<T>(row: RawSchemeRow, key: string, why: SchemeWhy, instead: T): T {
    this.problems.push(bad(row.place, key, quoted(row.value), why));
    return instead;
  }
}

const words = (row: RawSchemeRow): string[] =>
  readText(row.value)
    .split(/[\s,;、]+/)
    .filter((word) => word !== "");

const bad = (place: Place, key: string, found: string, why: SchemeWhy): Problem => ({
  place,
  clause: null,
  code: "BAD_SCHEME",
  key,
  found,
  why,
});

/** Names and requirements keep every character, spaces included. */
const asWritten = (raw: RawValue): string => (typeof raw === "string" ? raw : isCellError(raw) ? "" : readText(raw));
