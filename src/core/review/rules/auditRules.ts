import type { Rule } from "../rule";
import { ratioRanges } from "./a01RatioRanges";
import { statusWords } from "./a02StatusWords";
import { answerLists } from "./a03AnswerLists";
import { subtotalCounted } from "./a04SubtotalCounted";
import { clauseCoverage } from "./a05ClauseCoverage";
import { pointsDiffer } from "./a06Points";
import { scoreBounds } from "./a07ScoreBounds";
import { nothingApplicable } from "./a08NothingApplicable";
import { gradeBounds } from "./a09GradeBounds";
import { otherSection } from "./a10OtherSection";
import { rowOffset } from "./a11RowOffset";
import { oddCalculation } from "./a12OddCalculation";
import { typedOver } from "./a13TypedOver";
import { limits } from "./a14Limits";
import { totals } from "./a15Totals";

/** The rules about the logic of a score. The ids that they raise are saved and never change. */
export const auditRules: readonly Rule[] = [
  ratioRanges,
  statusWords,
  answerLists,
  subtotalCounted,
  clauseCoverage,
  pointsDiffer,
  scoreBounds,
  nothingApplicable,
  gradeBounds,
  otherSection,
  rowOffset,
  oddCalculation,
  typedOver,
  limits,
  totals,
];
