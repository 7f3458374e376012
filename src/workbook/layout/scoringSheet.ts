import type { BookName, Sheet } from "../../core/book/book";
import type { Clause, Scheme } from "../../core/scheme/scheme";
import { clauseColumns } from "../../words/shape/sheets";
import type { ClauseColumn } from "../../words/shape/sheets";
import { area, fixed, letters } from "./address";
import { Draft } from "./draft";
import { earnedFormula } from "./formulas/earned";
import type { AwardRules } from "./formulas/earned";
import { stateFormula } from "./formulas/state";
import { DATE_FIELD, FIELD, HEADER, LABEL, LABEL_BESIDE, TITLE, TITLE_LINE, tablePage } from "./looks";
import { nameAt } from "./nameAt";
import { NAMES, tablesOf } from "./names";
import type { NewSheets } from "./newSheets";
import { clauseColumn, HEADER_ROW } from "./places";
import type { Places } from "./places";
import { dateContent } from "./dateContent";
import { markRows } from "./marks";
import { STYLES, WIDTHS } from "./scoringColumns";
import { textHeight } from "./textHeight";

/** Zero-based cells of the title block that are filled in. */
export const TITLE_CELLS = {
  company: { row: 1, column: 1 },
  assessor: { row: 2, column: 1 },
  date: { row: 3, column: 1 },
  stage: { row: 1, column: 4 },
  site: { row: 2, column: 4 },
} as const;

/** The scoring sheet: title block, then one table row a clause. Groups are the summary's business. */
export function scoringSheet(sheets: NewSheets, places: Places): { sheet: Sheet; names: BookName[] } {
  const draft = new Draft(sheets.names.scoring);
  writeTitle(draft, sheets);
  writeTable(draft, sheets);
  sheets.scheme.clauses.forEach((_, index) => writeClause(draft, sheets, places, index));
  addRules(draft, sheets, places);
  markRows(draft, places.scoring.rows);
  const page = tablePage(HEADER_ROW, sheets.words.footer);
  const names = (["company", "assessor", "date"] as const).map((key) =>
    nameAt(key, sheets.suffix, draft.name, fixed(TITLE_CELLS[key].row, TITLE_CELLS[key].column)),
  );
  return {
    sheet: draft.finish(
      clauseColumns.map((column) => WIDTHS[sheets.language][column]),
      page,
      HEADER_ROW + 1,
      clauseColumn("clause") + 1,
    ),
    names,
  };
}

function writeTitle(draft: Draft, { words, title, scheme, language }: NewSheets): void {
  draft.put(0, 0, words.title.scoring, TITLE);
  draft.height(0, 26);
  draft.put(1, 0, words.title.company, LABEL);
  draft.putRow(1, 1, [title.company, null], FIELD);
  draft.put(2, 0, words.title.assessor, LABEL);
  draft.putRow(2, 1, [title.assessor, null], FIELD);
  draft.put(3, 0, words.title.date, LABEL);
  draft.put(3, 1, dateContent(title.date), DATE_FIELD);
  [1, 2, 3].forEach((row) => draft.height(row, TITLE_LINE));
  draft.put(1, 3, words.title.stage, LABEL_BESIDE);
  draft.putRow(1, 4, [null, null, null], FIELD);
  draft.put(2, 3, words.title.site, LABEL_BESIDE);
  draft.putRow(2, 4, [null, null, null], FIELD);
  draft.put(3, 3, words.title.schemeVersion, LABEL_BESIDE);
  draft.put(3, 4, `${language === "zh-CN" ? scheme.name.zh : scheme.name.en} ${scheme.version}`, { numberFormat: "@" });
}

function writeTable(draft: Draft, { words, scheme, suffix }: NewSheets): void {
  const headers = clauseColumns.map((column) => words.clause[column]);
  draft.putRow(HEADER_ROW, 0, headers, HEADER);
  draft.height(HEADER_ROW, 30);
  draft.table({
    name: tablesOf(suffix).clauses,
    area: area(HEADER_ROW, 0, HEADER_ROW + scheme.clauses.length, headers.length - 1),
    columns: headers,
    totalsRow: false,
    style: "TableStyleLight9",
    filterButtons: true,
  });
}

function writeClause(draft: Draft, { scheme, language, words }: NewSheets, places: Places, index: number): void {
  const clause = scheme.clauses[index];
  if (clause === undefined) return;
  const row = HEADER_ROW + 1 + index;
  const speak = (text: { zh: string; en: string }): string => (language === "zh-CN" ? text.zh : text.en);
  const [name, requirement] = [speak(clause.name), speak(clause.requirement)];
  const filled = new Map<ClauseColumn, string | number | { formula: string }>([
    ["clause", clause.id],
    ["indicator", name],
    ["requirement", requirement],
    ["points", Number(clause.points.value)],
    ["earned", { formula: earnedFormula(places, row, awardRules(scheme, clause)) }],
    ["state", { formula: stateFormula(row, words.states) }],
  ]);
  for (const column of clauseColumns) draft.put(row, clauseColumn(column), filled.get(column) ?? null, STYLES[column]);
  const widths = WIDTHS[language];
  const texts = [
    { text: name, width: widths.indicator },
    { text: requirement, width: widths.requirement },
  ];
  draft.height(row, textHeight(texts));
}

const awardRules = (scheme: Scheme, clause: Clause): AwardRules => ({
  shares: clause.shares ?? scheme.verdicts.shares,
  floor: scheme.clauseFloor,
});

/** Drop-down, limits and input prompts of the columns the assessor fills in. */
function addRules(draft: Draft, { words, suffix }: NewSheets, places: Places): void {
  const { first, last } = places.scoring.rows;
  const { prompts, errors } = words;
  const cells = (column: ClauseColumn): string => area(first, clauseColumn(column), last, clauseColumn(column));
  const cell = (column: ClauseColumn): string => `$${letters(clauseColumn(column))}${first + 1}`;
  draft.validate({
    area: cells("verdict"),
    rule: { kind: "list", source: `=${NAMES.verdicts}${suffix}` },
    prompt: prompts.verdict,
    // A warning, not a stop: the one-letter codes are not in the list.
    error: { style: "information", ...errors.verdict },
  });
  draft.validate({
    area: cells("points"),
    rule: { kind: "decimal", min: "0" },
    prompt: prompts.points,
    error: { style: "stop", ...errors.points },
  });
  draft.validate({
    area: cells("sampled"),
    rule: { kind: "whole", min: "1" },
    prompt: prompts.sampled,
    error: { style: "stop", ...errors.sampled },
  });
  draft.validate({
    area: cells("failed"),
    rule: { kind: "whole", min: "0" },
    prompt: prompts.failed,
    error: { style: "stop", ...errors.failed },
  });
  draft.validate({
    area: cells("awarded"),
    rule: { kind: "decimal", min: "0", max: `=${cell("points")}` },
    prompt: prompts.awarded,
    error: { style: "stop", ...errors.awarded },
  });
}
