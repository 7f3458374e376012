import type { Validation } from "../../book/book";
import { readArea, type Area } from "../model/area";
import { cellsIn, type BookModel } from "../model/bookModel";
import type { SheetModel } from "../model/sheetModel";
import { textAt } from "./cellText";

/** A drop-down: where it hangs and which words it offers. */
export interface AnswerList {
  readonly areas: readonly Area[];
  readonly words: readonly string[];
  /** Where the words stand; null when they are written into the rule. */
  readonly source: { readonly sheet: SheetModel; readonly area: Area } | null;
}

/** The drop-downs of a sheet whose words are known. */
export const listsOn = (sheet: SheetModel, model: BookModel): AnswerList[] =>
  sheet.sheet.validations.flatMap((validation) => readList(validation, sheet, model) ?? []);

function readList({ area, rule }: Validation, sheet: SheetModel, model: BookModel): AnswerList | null {
  if (rule.kind !== "list") return null;
  const areas = area.split(/[\s,]+/).flatMap((one) => readArea(one) ?? []);
  if (typeof rule.source !== "string") return { areas, words: rule.source, source: null };
  if (!rule.source.startsWith("="))
    return { areas, words: rule.source.split(",").map((word) => word.trim()), source: null };
  const source = sourceOf(rule.source.slice(1), sheet, model);
  if (source === null) return null;
  const words = cellsIn(source.sheet, source.area)
    .map(textAt)
    .filter((word) => word !== "");
  return words.length === 0 ? null : { areas, words, source };
}

/** The cells that a range or a defined name means. */
export function sourceOf(text: string, sheet: SheetModel, model: BookModel): AnswerList["source"] {
  const named = model.book.names.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const reference = named === undefined ? text.trim() : named.formula.slice(1);
  const mark = reference.lastIndexOf("!");
  const name = reference.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  const target = mark < 0 ? sheet : model.sheet(name);
  const area = readArea(reference.slice(mark + 1));
  return target === undefined || area === null ? null : { sheet: target, area };
}
