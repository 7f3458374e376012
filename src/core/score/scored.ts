import type { Audit } from "../audit/audit";
import type { Rational } from "../number/rational";
import type { SchemeFacts } from "./facts";
import type { SpecialSums } from "./standing";
import type { ExtraSums } from "./extra";
import type { Counted } from "./soFar";
import type { Tally } from "./tally";

/** Everything about a score that is worked out at once; notices and ledger follow from it when somebody asks. */
export interface Scored {
  readonly facts: SchemeFacts;
  readonly audit: Audit;
  readonly sums: Tally;
  /** null for a scheme whose score is one sum brought to full marks. */
  readonly extra: ExtraSums | null;
  readonly specials: SpecialSums;
  readonly assessed: Rational;
  /** What the score so far is made of; null while nothing is assessed. */
  readonly counted: Counted | null;
  /** The score so far before cap and floor. */
  readonly unlimited: Rational | null;
  readonly soFar: Rational | null;
  readonly score: Rational | null;
}
