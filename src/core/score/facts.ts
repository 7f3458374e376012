import type { AuditClause } from "../audit/audit";
import { schemeNumber } from "../audit/schemeAudit";
import type { Rational } from "../number/rational";
import type { Gate, Grade, Scheme } from "../scheme/scheme";
import { layoutOf } from "./layout";
import type { Layout } from "./layout";

/** A scheme with its numbers read once, because thousands of audits may be scored against it. */
export interface SchemeFacts {
  readonly scheme: Scheme;
  readonly identity: { readonly id: string; readonly version: string };
  readonly fullScore: Rational;
  readonly cap: Rational | null;
  readonly floor: Rational | null;
  readonly deductionEach: Rational;
  readonly bonusEach: Rational;
  /** Best first. */
  readonly grades: readonly { readonly grade: Grade; readonly min: Rational | null }[];
  readonly gates: readonly { readonly gate: Gate; readonly bound: Rational }[];
  /** The layout of the table that was scored last: audits of one scheme mostly have the same clauses. */
  layout: Layout;
}

const known = new WeakMap<Scheme, SchemeFacts>();

/** The facts of a checked scheme. */
export function factsOf(scheme: Scheme): SchemeFacts {
  const facts = known.get(scheme);
  if (facts !== undefined) return facts;
  const made = readFacts(scheme);
  known.set(scheme, made);
  return made;
}

/** The layout of these clauses, remembered from the last audit where the ids are the same. */
export function layoutFor(facts: SchemeFacts, clauses: readonly AuditClause[]): Layout {
  if (!isSameTable(facts.layout.ids, clauses)) facts.layout = layoutOf(clauses.map((clause) => clause.id));
  return facts.layout;
}

function isSameTable(ids: readonly string[], clauses: readonly AuditClause[]): boolean {
  if (ids.length !== clauses.length) return false;
  for (let index = 0; index < ids.length; index += 1) if (ids[index] !== clauses[index]?.id) return false;
  return true;
}

function readFacts(scheme: Scheme): SchemeFacts {
  const optional = (text: string | null): Rational | null => (text === null ? null : schemeNumber(text));
  return {
    scheme,
    identity: { id: scheme.id, version: scheme.version },
    fullScore: schemeNumber(scheme.fullScore),
    cap: optional(scheme.cap),
    floor: optional(scheme.floor),
    deductionEach: schemeNumber(scheme.deductions.pointsEach),
    bonusEach: schemeNumber(scheme.bonus.pointsEach),
    grades: scheme.grades.map((grade) => ({ grade, min: optional(grade.min) })),
    gates: scheme.gates.map((gate) => ({ gate, bound: gateBound(gate) })),
    layout: layoutOf([]),
  };
}

const gateBound = (gate: Gate): Rational =>
  gate.rule === "score-at-least" ? schemeNumber(gate.bound) : schemeNumber(String(gate.limit));
