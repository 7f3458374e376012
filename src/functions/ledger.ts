import { toFloat } from "../core/number/format";
import { fail, ok } from "../core/result";
import { ledgerLinesEn } from "../words/en/ledgerLines";
import { ledgerLinesZh } from "../words/zh/ledgerLines";
import { answer, type Answer } from "./support/answer";

const labels = { zh: ledgerLinesZh, en: ledgerLinesEn } as const;

const make: Answer<(number | string)[][]> = ({ result, hasIds }, language) => {
  if (!hasIds) return fail({ code: "IDS_NEEDED" });
  return ok(
    result.ledger.map(({ kind, clause, change, running }) => [
      clause ?? "",
      labels[language][kind],
      toFloat(change),
      toFloat(running),
    ]),
  );
};

/**
 * From full marks to the score, line by line: clause, what happened, change, running sum. Ends at the score so far while
 * clauses are open. Needs clause numbers.
 * @customfunction LEDGER
 */
export function ledger(
  points: unknown[][],
  verdicts: unknown[][],
  sampled?: unknown[][],
  failed?: unknown[][],
  awarded?: unknown[][],
  specials?: unknown[][],
  ids?: unknown[][],
  scheme?: unknown[][],
  language?: string,
): unknown[][] | Promise<unknown[][]> {
  return answer({ points, verdicts, sampled, failed, awarded, specials, ids, scheme }, language, make);
}
