import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Problem } from "../audit/problem";
import { checkScheme } from "./checkScheme";
import { deductionOrders, exclusionReasons, gateRules, gradeValues, roundings, wholeGroupRules } from "./choices";
import { RowReader } from "./rowReader";
import type { RawSchemeRow } from "./rowReader";
import type { Gate, Scheme } from "./scheme";

/** A scheme and the rows that were not understood and left aside, each as a problem to be shown. */
export interface SchemeReading {
  readonly scheme: Scheme;
  readonly ignored: readonly Problem[];
}

/**
 * Reads a scheme from its rows, in any order of keys; groups, clauses, grades and gates keep the order of their rows.
 * Rows without a key are remarks. Answers every problem of the rows, or those of the scheme they make.
 */
export function rowsToScheme(rows: readonly RawSchemeRow[]): Result<SchemeReading, readonly Problem[]> {
  const reader = new RowReader(rows);
  const scheme = readScheme(reader);
  if (reader.problems.length > 0) return fail(reader.problems);
  const problems = checkScheme(scheme).map((problem) => reader.placed(problem));
  return problems.length > 0 ? fail(problems) : ok({ scheme, ignored: reader.unused() });
}

function readScheme(rows: RowReader): Scheme {
  return {
    id: rows.word("scheme.id"),
    version: rows.word("scheme.version"),
    name: rows.text("scheme.name"),
    source: rows.text("scheme.source"),
    groups: rows.ids("group").map((id) => readGroup(rows, id)),
    clauses: rows.ids("clause").map((id) => readClauseRow(rows, id)),
    verdicts: { allowed: rows.verdicts("verdicts.allowed"), withNotice: rows.verdicts("verdicts.withNotice") },
    exclusion: {
      reason: rows.choice("exclusion.reason", exclusionReasons),
      wholeGroup: rows.choice("exclusion.wholeGroup", wholeGroupRules),
    },
    deductions: {
      kinds: rows.ids("deduction-kind").map((id) => ({ id, name: rows.text(`deduction-kind.${id}`, id) })),
      pointsEach: rows.decimal("deductions.pointsEach"),
    },
    bonus: { pointsEach: rows.decimal("bonus.pointsEach"), limit: rows.whole("bonus.limit") },
    order: rows.choice("score.order", deductionOrders),
    fullScore: rows.decimal("score.full"),
    cap: rows.decimalOrNone("score.cap"),
    floor: rows.decimalOrNone("score.floor"),
    display: {
      decimals: rows.whole("display.decimals"),
      rounding: rows.choice("display.rounding", roundings),
      gradesOn: rows.choice("display.gradesOn", gradeValues),
    },
    grades: rows.ids("grade").map((id) => readGrade(rows, id)),
    gates: rows.ids("gate").map((id) => readGate(rows, id)),
  };
}

function readGroup(rows: RowReader, id: string): Scheme["groups"][number] {
  const key = `group.${id}`;
  const value = rows.isBlank(key) ? null : rows.decimalOrNone(key);
  return { id, name: rows.text(key, id), points: value === null ? null : { value, status: rows.status(key) } };
}

function readClauseRow(rows: RowReader, id: string): Scheme["clauses"][number] {
  const key = `clause.${id}`;
  const clause = {
    id,
    name: rows.text(key, id),
    requirement: rows.optionalText(`requirement.${id}`),
    points: { value: rows.decimal(key), status: rows.status(key) },
  };
  return rows.has(`allowed.${id}`) ? { ...clause, allowed: rows.verdicts(`allowed.${id}`) } : clause;
}

function readGrade(rows: RowReader, id: string): Scheme["grades"][number] {
  const key = `grade.${id}`;
  return { id, name: rows.text(key, id), min: rows.decimalOrNone(key), stars: rows.whole(`stars.${id}`) };
}

function readGate(rows: RowReader, id: string): Gate {
  const key = `gate.${id}`;
  const name = rows.text(key, id);
  const rule = rows.choice(`gate-rule.${id}`, gateRules);
  return rule === "score-at-least"
    ? { id, name, rule, bound: rows.decimal(key) }
    : { id, name, rule, limit: rows.whole(key) };
}
