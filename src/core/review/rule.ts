import type { Finding, FindingOf, RuleId } from "./finding";
import type { Place } from "./model/area";
import { areaAddress } from "./model/area";
import type { BookModel } from "./model/bookModel";
import { joinCells } from "./model/joinCells";

/** One check of a workbook. It may throw: then it becomes an entry of the review and the other rules go on. */
export interface Rule {
  /** The ids that it raises; the first is its own name. */
  readonly ids: readonly RuleId[];
  readonly check: (model: BookModel) => readonly Finding[];
}

type Stated<Id extends RuleId> = Pick<FindingOf<Id>, "rule" | "category" | "severity" | "facts"> &
  Partial<Pick<FindingOf<Id>, "expected" | "influence" | "fix">>;

/** A finding about cells of one sheet, its cells joined to areas. */
export function finding<Id extends RuleId>(sheet: string, cells: readonly Place[], stated: Stated<Id>): FindingOf<Id> {
  const nothingMore = { expected: null, influence: null, fix: null, also: [] };
  return { sheet, cells: joinCells(cells).map(areaAddress), ...nothingMore, ...stated };
}
