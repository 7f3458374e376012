import type { ColumnRole } from "../../core/binding/binding";
import type { BoundProblem } from "../../core/binding/problem";
import { columnLetters } from "../../core/review/model/area";
import { bindingWords, sayBoundReason } from "../../words/binding";
import type { BindingWords } from "../../words/shape/binding";
import type { BindingGap, FoundTable } from "../source/source";
import type { Words } from "../words";

/** What is wrong with an entry of somebody's own sheet: place, clause, reason, way out. */
export function sayBoundProblem(problem: BoundProblem, { scoring, language }: Words): string {
  const { beforeClause, beforeSentence } = scoring.joints;
  const clause = problem.clause === null ? "" : `${beforeClause}${problem.clause}`;
  return `${scoring.place(problem.place)}${clause}${beforeSentence}${sayBoundReason(bindingWords[language], problem)}`;
}

/** Sheet and range as --bind takes them. */
export const placeText = ({ sheet, range }: Pick<FoundTable, "sheet" | "range">): string =>
  `${/^[\p{L}\p{N}_]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${range}`;

/** Columns as letters by role, in the order of the sheet. */
export function columnLettersOf(columns: FoundTable["columns"]): Partial<Record<ColumnRole, string>> {
  const sorted = Object.entries(columns).sort(([, one], [, other]) => one - other);
  return Object.fromEntries(sorted.map(([role, column]) => [role, columnLetters(column)]));
}

/** Columns as a list for people. */
export function columnsText(columns: FoundTable["columns"], words: BindingWords): string {
  const letters = columnLettersOf(columns);
  return (Object.keys(letters) as ColumnRole[])
    .map((role) => `${words.roles[role]} ${letters[role] ?? ""}`)
    .join(words === bindingWords["zh-CN"] ? "，" : ", ");
}

/** Why somebody's own sheet is not scored, with the way out. */
export function sayBindingGap(gap: BindingGap, words: BindingWords): string {
  const { file, report } = words;
  switch (gap.code) {
    case "BINDING_UNSURE":
      return file.unsure(placeText(gap), String(gap.confidence), String(gap.needed), columnsText(gap.columns, words));
    case "BINDING_INCOMPLETE":
      return file.incomplete(placeText(gap), report.missing[gap.missing], columnsText(gap.columns, words));
    case "BINDING_NOT_FOUND":
      return file.nothingThere(gap.place);
    case "BINDING_MIXED":
      return file.mixed(placeText(gap.table), placeText(gap.other));
    case "BINDING_WORDS":
      return file.words(placeText(gap), gap.words);
    case "BAD_PLACE":
      return file.badPlace(gap.place);
    case "NO_SHEET":
      return file.noSheet(gap.sheet, gap.found.join(words === bindingWords["zh-CN"] ? "、" : ", "));
    case "OTHER_SCHEME":
      return file.otherScheme(gap.asked, gap.found);
    case "BINDING_SCHEME":
      return file.unknownScheme(gap.id, gap.known.join(", "));
  }
}
