import { bindingWords, sayBoundNotice } from "../../words/binding";
import type { BoundSource } from "../source/source";
import type { BindingWords } from "../../words/shape/binding";
import type { Words } from "../words";
import { columnsText, placeText } from "./sayBound";
import { aligned, printable } from "./text";

/** How somebody's own sheet was read, a line each, for people. */
export function boundText(bound: BoundSource, words: Words): string[] {
  const said = bindingWords[words.language];
  const { report, ids, points } = said;
  const separator = words.language === "zh-CN" ? "，" : ", ";
  return [
    report.title,
    ...aligned([
      [`  ${report.place}`, `${placeText(bound)}${separator}${report.confidence(String(bound.confidence))}`],
      ...bound.further.map((table) => [`  ${report.also}`, placeText(table)] as const),
      [`  ${report.columns}`, columnsText(bound.columns, said)],
      [`  ${report.clauses}`, report.count(bound.clauses, ids[bound.ids], points[bound.points])],
      ...(Object.keys(bound.words).length === 0
        ? []
        : [[`  ${report.words}`, wordsText(bound, said, separator)] as const]),
    ]),
    ...bound.notices.map((notice) => `  · ${sayBoundNotice(said, notice)}`),
    ...(bound.others.length === 0 ? [] : [`  · ${report.others(bound.others.map(placeText).join(separator))}`]),
  ].map(printable);
}

const wordsText = ({ words }: BoundSource, { meaning }: BindingWords, separator: string): string =>
  Object.entries(words)
    .map(([word, means]) => `${word} = ${meaning(means)}`)
    .join(separator);
