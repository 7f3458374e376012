import { formatShortest } from "../../core/number/format";
import { equals, isZero } from "../../core/number/rational";
import type { GroupResult } from "../../core/score/result";
import type { ListWords } from "../../words/shape/pane";

/** A group's points in words: what is open is no zero, and what is excluded is no full mark. */
export function groupPoints(words: ListWords, { applicable, earned, open }: GroupResult): string {
  if (isZero(applicable)) return words.excluded;
  const most = formatShortest(applicable, 2);
  return equals(open, applicable) ? words.untouched(most) : words.earned(formatShortest(earned, 2), most);
}
