import type { AuditClause } from "../audit/audit";
import { schemeNumber } from "../audit/schemeAudit";
import { ZERO } from "../number/rational";
import type { Rational } from "../number/rational";
import type { Gate, Grade, Scheme } from "../scheme/scheme";
import { ceilingPlace, extraFacts } from "./extraFacts";
import type { ExtraFacts } from "./extraFacts";
import { layoutOf } from "./layout";
import type { Layout } from "./layout";

/** A gate with its bound (0 where it compares nothing) and the place of its ceiling in the list of grades. */
export interface GateFacts {
  readonly gate: Gate;
  readonly bound: Rational;
  readonly ceiling: number;
}

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
  readonly gates: readonly GateFacts[];
  /** null for a scheme whose score is one sum brought to full marks, decided by that score and the deductions. */
  readonly extra: ExtraFacts | null;
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
    gates: scheme.gates.map((gate) => ({ gate, bound: gateBound(gate), ceiling: ceilingPlace(scheme, gate.ceiling) })),
    extra: extraFacts(scheme),
    layout: layoutOf([]),
  };
}

function gateBound(gate: Gate): Rational {
  if ("bound" in gate) return schemeNumber(gate.bound);
  return gate.rule === "deductions-below" ? schemeNumber(String(gate.limit)) : ZERO;
}
