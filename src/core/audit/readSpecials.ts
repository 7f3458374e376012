import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Scheme } from "../scheme/scheme";
import type { RawSpecial, RawValue, Special } from "./audit";
import type { Problem, ProblemFacts } from "./problem";
import { isBlank, isCellError, quoted, readText } from "./raw";
import { folded } from "./verdictWords";

/** The words for both types of special items; the first of each language is the one of the sheets. */
export const specialWords = {
  deduction: ["扣分", "deduction", "特别扣分", "特别扣分项", "special deduction"],
  bonus: ["加分", "bonus", "特别加分", "特别加分项", "special bonus"],
} as const;

const types = new Map(
  (["deduction", "bonus"] as const).flatMap((type) =>
    specialWords[type].map((word) => [word as string, type] as const),
  ),
);

/** The type a word stands for, in either language; null when it stands for none. */
export const specialTypeOf = (text: string): Special["type"] | null => types.get(folded(text)) ?? null;

/** The id of the kind of deduction that a word (id or name in either language) stands for; null when none. */
export function deductionKindOf(scheme: Scheme, text: string): string | null {
  const wanted = folded(text);
  const kind = scheme.deductions.kinds.find(({ id, name }) =>
    [id, name.zh, name.en].some((word) => folded(word) === wanted),
  );
  return kind?.id ?? null;
}

/**
 * Reads the special items; rows that hold nothing are skipped, a deduction may leave its kind open. A row with a note
 * but no type is reported: a forgotten type would lose a deduction without a word.
 */
export function readSpecials(
  scheme: Scheme,
  rows: readonly RawSpecial[],
  isNothing: (raw: RawValue) => boolean = isBlank,
): Result<readonly Special[], readonly Problem[]> {
  const used = rows.filter((row) => [row.type, row.kind, row.note].some((value) => !isNothing(value)));
  const results = used.map((row) => readSpecial(scheme, row, isNothing));
  const problems = results.flatMap((result) => (result.ok ? [] : result.error));
  return problems.length > 0 ? fail(problems) : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

/** Reads one special item. The kind of a bonus is not looked at: kinds are those of deductions. */
export function readSpecial(
  scheme: Scheme,
  row: RawSpecial,
  isNothing: (raw: RawValue) => boolean = isBlank,
): Result<Special, readonly Problem[]> {
  const errors = (["type", "kind"] as const).flatMap((field) => cellError(field, row[field]));
  const type = specialTypeOf(readText(row.type));
  const kind = isNothing(row.kind) ? null : deductionKindOf(scheme, readText(row.kind));
  const facts: ProblemFacts[] = [...errors];
  if (type === null && !isCellError(row.type)) facts.push({ code: "UNKNOWN_SPECIAL", found: quoted(row.type) });
  if (type === "deduction" && kind === null && !isNothing(row.kind) && !isCellError(row.kind))
    facts.push({ code: "UNKNOWN_KIND", found: quoted(row.kind) });
  if (facts.length > 0 || type === null)
    return fail(facts.map((fact) => ({ place: row.place, clause: null, ...fact })));
  return ok({ type, kind: type === "deduction" ? kind : null });
}

const cellError = (field: string, raw: RawValue): ProblemFacts[] =>
  isCellError(raw) ? [{ code: "CELL_ERROR", field, error: raw.error }] : [];
