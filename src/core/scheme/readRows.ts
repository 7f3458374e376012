import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Problem } from "../audit/problem";
import { checkScheme } from "./checkScheme";
import { deductionOrders, exclusionReasons, gateRules, gradeValues, groupRoles, roundings } from "./choices";
import { scoreMethods, wholeGroupRules } from "./choices";
import { hintIds, usualClasses } from "./findings";
import { RowReader } from "./rowReader";
import type { RawSchemeRow } from "./rowReader";
import { PUBLISHED } from "./rows";
import type { Gate, Part, Publication, Scheme } from "./scheme";

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
    ...only(rows, PUBLISHED, (key) => ({ published: readPublication(rows.word(key)) })),
    name: rows.text("scheme.name"),
    source: rows.text("scheme.source"),
    groups: rows.ids("group").map((id) => readGroup(rows, id)),
    clauses: rows.ids("clause").map((id) => readClauseRow(rows, id)),
    verdicts: {
      allowed: rows.verdicts("verdicts.allowed"),
      withNotice: rows.verdicts("verdicts.withNotice"),
      ...only(rows, "verdicts.shares", (key) => ({ shares: rows.list(key) })),
    },
    exclusion: {
      reason: rows.choice("exclusion.reason", exclusionReasons),
      wholeGroup: rows.choice("exclusion.wholeGroup", wholeGroupRules),
    },
    deductions: {
      kinds: rows.ids("deduction-kind").map((id) => readKind(rows, id)),
      pointsEach: rows.decimal("deductions.pointsEach"),
    },
    bonus: { pointsEach: rows.decimal("bonus.pointsEach"), limit: rows.whole("bonus.limit") },
    order: rows.choice("score.order", deductionOrders),
    ...only(rows, "score.method", (key) => ({ method: rows.choice(key, scoreMethods) })),
    ...only(rows, "score.clauseFloor", (key) => ({ clauseFloor: rows.decimal(key) })),
    ...readParts(rows),
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
    ...readFindings(rows),
  };
}

/** What a scheme says only where it has that row. */
const only = <T extends object>(rows: RowReader, key: string, read: (key: string) => T): T | object =>
  rows.has(key) ? read(key) : {};

/** A record that somebody damaged fits nothing any more, and so shows that it was. */
function readPublication(text: string): Publication {
  const [, version, fingerprint, scoring] = /^(.+) ([0-9a-f]{64}) ([0-9a-f]{64})$/.exec(text) ?? [];
  return { version: version ?? text, fingerprint: fingerprint ?? "", scoring: scoring ?? "" };
}

function readKind(rows: RowReader, id: string): Scheme["deductions"]["kinds"][number] {
  return {
    id,
    name: rows.text(`deduction-kind.${id}`, id),
    ...only(rows, `kind-ceiling.${id}`, (key) => ({ ceiling: rows.word(key) })),
  };
}

function readParts(rows: RowReader): Pick<Scheme, "parts"> {
  const parts = rows.ids("part").map((id) => readPart(rows, id));
  return parts.length === 0 ? {} : { parts };
}

function readPart(rows: RowReader, id: string): Part {
  const key = `part.${id}`;
  const bounds = rows.list(`part-bounds.${id}`).map((text) => {
    const at = text.lastIndexOf("=");
    return { grade: text.slice(0, Math.max(0, at)), min: text.slice(at + 1) };
  });
  return {
    id,
    name: rows.text(key, id),
    groups: rows.list(`part-groups.${id}`),
    fullScore: rows.decimal(key),
    bounds,
  };
}

/** Sheets made before there were findings say nothing about them. */
function readFindings(rows: RowReader): Pick<Scheme, "findings"> {
  const classes = rows.ids("finding-class").map((id) => ({ id, name: rows.text(`finding-class.${id}`, id) }));
  const hasHints = rows.has("findings.hints");
  if (classes.length === 0 && !hasHints) return {};
  const hints = hasHints ? rows.choices("findings.hints", hintIds) : hintIds;
  return { findings: { classes: classes.length === 0 ? usualClasses : classes, hints } };
}

function readGroup(rows: RowReader, id: string): Scheme["groups"][number] {
  const key = `group.${id}`;
  const value = rows.isBlank(key) ? null : rows.decimalOrNone(key);
  return {
    id,
    name: rows.text(key, id),
    points: value === null ? null : { value, status: rows.status(key) },
    ...only(rows, `group-role.${id}`, (role) => ({ role: rows.choice(role, groupRoles) })),
  };
}

function readClauseRow(rows: RowReader, id: string): Scheme["clauses"][number] {
  const key = `clause.${id}`;
  return {
    id,
    name: rows.text(key, id),
    requirement: rows.optionalText(`requirement.${id}`),
    points: { value: rows.decimal(key), status: rows.status(key) },
    ...only(rows, `allowed.${id}`, (allowed) => ({ allowed: rows.verdicts(allowed) })),
    ...only(rows, `shares.${id}`, (shares) => ({ shares: rows.list(shares) })),
  };
}

function readGrade(rows: RowReader, id: string): Scheme["grades"][number] {
  const key = `grade.${id}`;
  return {
    id,
    name: rows.text(key, id),
    min: rows.decimalOrNone(key),
    stars: rows.whole(`stars.${id}`),
    ...only(rows, `consequence.${id}`, (said) => ({ consequence: rows.text(said) })),
  };
}

function readGate(rows: RowReader, id: string): Gate {
  const key = `gate.${id}`;
  const facts = {
    id,
    name: rows.text(key, id),
    ...only(rows, `gate-ceiling.${id}`, (ceiling) => ({ ceiling: rows.word(ceiling) })),
  };
  const rule = rows.choice(`gate-rule.${id}`, gateRules);
  switch (rule) {
    case "score-at-least":
      return { ...facts, rule, bound: rows.decimal(key) };
    case "deductions-below":
      return { ...facts, rule, limit: rows.whole(key) };
    case "groups-at-least":
      return { ...facts, rule, bound: rows.decimal(key), groups: rows.list(`gate-groups.${id}`) };
    case "clauses-conform":
    case "precondition":
      return { ...facts, rule, clauses: rows.list(key) };
  }
}
