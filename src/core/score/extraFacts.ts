import { schemeNumber } from "../audit/schemeAudit";
import type { Rational } from "../number/rational";
import type { Part, Scheme } from "../scheme/scheme";

/** What only some schemes have, with its numbers read once. */
export interface ExtraFacts {
  readonly isSubtraction: boolean;
  /** Ids of the groups that earn beyond full marks. */
  readonly bonusGroups: readonly string[];
  readonly parts: readonly PartFacts[];
  /** For kinds of deductions that hold the grade down: the best place left in the list of grades. */
  readonly kindCeilings: ReadonlyMap<string, number>;
}

/** An instrument; `bounds` are those of all grades but the last, best first. */
export interface PartFacts {
  readonly part: Part;
  readonly fullScore: Rational;
  readonly bounds: readonly Rational[];
}

/** The place of a ceiling in the list of grades; the last where none is named. */
export function ceilingPlace({ grades }: Scheme, id: string | undefined): number {
  const place = id === undefined ? -1 : grades.findIndex((grade) => grade.id === id);
  return place < 0 ? grades.length - 1 : place;
}

/** null where the scheme has nothing of all this, as most have. */
export function extraFacts(scheme: Scheme): ExtraFacts | null {
  const { method, groups, parts = [], deductions, gates } = scheme;
  const extra: ExtraFacts = {
    isSubtraction: method === "subtraction",
    bonusGroups: groups.filter(({ role }) => role === "bonus").map(({ id }) => id),
    parts: parts.map(partFacts),
    kindCeilings: new Map(
      deductions.kinds.flatMap(({ id, ceiling }) =>
        ceiling === undefined ? [] : [[id, ceilingPlace(scheme, ceiling)]],
      ),
    ),
  };
  const isPlain = !extra.isSubtraction && extra.bonusGroups.length + extra.parts.length + extra.kindCeilings.size === 0;
  const areGatesPlain = gates.every(({ rule }) => rule === "score-at-least" || rule === "deductions-below");
  return isPlain && areGatesPlain ? null : extra;
}

const partFacts = (part: Part): PartFacts => ({
  part,
  fullScore: schemeNumber(part.fullScore),
  bounds: part.bounds.map(({ min }) => schemeNumber(min)),
});
