import { translateFormulaToR1C1 } from "@borgar/fx";
import type { Book, Sheet } from "../../core/book/book";
import { areaAddress, cellAddress, readArea, type Area, type Place } from "../../core/review/model/area";
import { groupBy } from "../../core/review/model/groupBy";
import { joinCells } from "../../core/review/model/joinCells";

/**
 * What a workbook calculates, as lines of text that only change when a formula or the structure does: made for comparing
 * versions. Sheets in their order; in each, blocks of cells with the same formula in R1C1 form, from the top and the left,
 * then tables, validations and conditional formats; names of the workbook last. Neither values nor looks nor typed cells.
 */
export function formulasText(book: Book): string[] {
  const { calculation, names, sheets } = book;
  const mode = calculation === undefined ? [] : modeLines(calculation);
  const scopes = names.map(({ name, formula, sheet, visible }) => {
    const scope = sheet === undefined ? "" : `${quoted(sheet)}!`;
    return `name ${scope}${name} ${oneLine(formula)}${visible ? "" : " hidden"}`;
  });
  return [...mode, ...sheets.flatMap(sheetLines), ...section("names", scopes.sort(byCode))];
}

function modeLines({ mode, iterate }: NonNullable<Book["calculation"]>): string[] {
  return [...(mode === "manual" ? ["calculation manual"] : []), ...(iterate ? ["calculation iterative"] : [])];
}

function sheetLines(sheet: Sheet): string[] {
  const marks = [sheet.visibility === "visible" ? "" : sheet.visibility, sheet.protection === null ? "" : "protected"];
  return [
    ["sheet", quoted(sheet.name), ...marks.filter((mark) => mark !== "")].join(" "),
    ...formulaLines(sheet),
    ...sheet.tables
      .map(({ name, area, columns }) => `  table ${name} ${area} ${columns.map(oneLine).join(" | ")}`)
      .sort(byCode),
    ...sheet.validations.map(validationLine).sort(byCode),
    ...sheet.conditionalFormats.flatMap(({ area, rule }) => conditionLine(area, rule)),
  ];
}

/** Each block of one formula on a line of its own. */
function formulaLines({ cells }: Sheet): string[] {
  const formulas = cells.flatMap(({ formula, row, column }) =>
    formula === undefined ? [] : [{ row, column, text: relative(formula, { row, column }) }],
  );
  const blocks = [...groupBy(formulas, ({ text }) => text)].flatMap(([text, group]) =>
    joinCells(group).map((area) => ({ area, text })),
  );
  blocks.sort(({ area: one }, { area: other }) => one.top - other.top || one.left - other.left);
  return blocks.map(({ area, text }) => `  ${areaAddress(area)} ${text}`);
}

/** In R1C1 form as seen from a cell; as written where it cannot be taken to pieces. */
function relative(formula: string, { row, column }: Place): string {
  try {
    return oneLine(translateFormulaToR1C1(formula, cellAddress(row, column)));
  } catch {
    return oneLine(formula);
  }
}

function validationLine({ area, rule }: Sheet["validations"][number]): string {
  const at = `  validation ${area} ${rule.kind}`;
  if (rule.kind === "custom") return `${at} ${fromCorner(rule.formula, area)}`;
  if (rule.kind === "list")
    return `${at} ${typeof rule.source === "string" ? fromCorner(rule.source, area) : rule.source.map(oneLine).join(" | ")}`;
  return rule.kind === "other" ? at : `${at} ${fromCorner(rule.min ?? "", area)}..${fromCorner(rule.max ?? "", area)}`;
}

type Condition = Sheet["conditionalFormats"][number]["rule"];

/** Rules that only decorate (bars, scales) hold no formula. */
const conditionLine = (area: string, rule: Condition): string[] =>
  rule.kind === "formula" ? [`  condition ${area} ${fromCorner(rule.formula, area)}`] : [];

/** A rule's formula as seen from the first cell of its area. */
function fromCorner(formula: string, area: string): string {
  const first: Area | null = readArea(area.split(/[\s,]+/)[0] ?? "");
  return first === null || !formula.startsWith("=")
    ? oneLine(formula)
    : relative(formula, { row: first.top, column: first.left });
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Line breaks inside formulas and headings would break the one line that each of them gets. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ");

/** The same order on every machine, whatever its language. */
const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
