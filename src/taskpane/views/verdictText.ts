import type { AuditRow } from "../../app/audit";
import type { PaneWords } from "../../words/shape/pane";
import { shownText, shownVerdict } from "../model/draft";
import type { Draft } from "../model/model";

/** A clause's verdict in words; sampled ones with their counts: 18 of 20 are in order. */
export function verdictText(words: PaneWords, row: AuditRow, draft: Draft): string {
  const verdict = shownVerdict(row, draft);
  if (verdict === null) return "?";
  const [sampled, failed] = [shownText(row, draft, "sampled"), shownText(row, draft, "failed")];
  const good = Number(sampled) - Number(failed);
  const isCounted = verdict === "sampled" && sampled !== "" && failed !== "" && good >= 0;
  return isCounted ? `${words.verdicts.sampled} ${good}/${sampled}` : words.verdicts[verdict];
}
