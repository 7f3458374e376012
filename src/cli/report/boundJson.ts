import { bindingWords, sayBoundNotice } from "../../words/binding";
import type { BoundSource, FoundTable } from "../source/source";
import type { Words } from "../words";
import { columnLettersOf } from "./sayBound";

type Entry = Readonly<Record<string, unknown>>;

/** How somebody's own sheet was read, as a JSON object. */
export function boundJson(bound: BoundSource, words: Words): Entry {
  const { style, header, blankMeans, ids, points, clauses, further, words: meant, others, notices } = bound;
  const said = bindingWords[words.language];
  return {
    ...tableJson(bound),
    style,
    header: header.map((row) => row + 1),
    ids,
    points,
    blankMeans,
    clauses,
    further: further.map(tableJson),
    words: meant,
    others: others.map(tableJson),
    notices: notices.map((notice) => ({ ...notice, message: sayBoundNotice(said, notice) })),
  };
}

/** A recognised table with its columns as letters. */
export const tableJson = ({ sheet, range, confidence, columns }: FoundTable): Entry => ({
  sheet,
  range,
  confidence,
  columns: columnLettersOf(columns),
});
