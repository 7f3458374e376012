import type { Audit } from "../audit/audit";
import type { Rational } from "../number/rational";
import type { SchemeFacts } from "./facts";
import type { SpecialSums } from "./standing";
import type { ExtraSums } from "./extra";
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
  readonly soFar: Rational | null;
  /** Before cap and floor; null while incomplete or when nothing is applicable. */
  readonly unlimited: Rational | null;
  readonly score: Rational | null;
}
