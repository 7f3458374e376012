import type { BookName, Sheet } from "../../core/book/book";
import type { AuditTables } from "./names";
import { a1, fixed, literal, quoted } from "./address";
import { nameAt } from "./nameAt";
import type { NewSheets } from "./newSheets";
import { Draft } from "./draft";
import { ClauseSums } from "./formulas/sums";
import { ACCENT, FIELD, LABEL, LABEL_BESIDE, TITLE, TITLE_LINE } from "./looks";
import type { Places } from "./places";
import { TITLE_CELLS } from "./scoringSheet";
import { COLUMNS, lineCell, missingCell, planSummary, ruleCell } from "./summary/plan";
import type { Plan } from "./summary/plan";
import type { SummaryContext } from "./summary/context";
import { writeExtra } from "./summary/extra";
import { writeGates } from "./summary/gates";
import { writeGroups } from "./summary/groupTable";
import { writeLines } from "./summary/lines";
import { writeRemarks } from "./summary/remarks";
import { writeRules } from "./summary/rules";
import type { NamedCell } from "./names";
import { listedGroups } from "./groups";

const WIDTHS = [13, 30, 16, 13, 20, 16, 9, 2, 38, 14, 10, 14, 14];
const BIG = 26;
/** A label beside large letters. */
const BESIDE = { ...LABEL, vertical: "center" } as const;
/** A label that is a formula: cells with the text format would show its text. */
const NOTE_BESIDE = { color: "#595959", vertical: "center" } as const;
const TITLE_FIELD = { ...FIELD, numberFormat: "General" } as const;

/** The summary: the grade in large, every total as native formula beside the AUDIT function, on one printed page. */
export function summarySheet(
  sheets: NewSheets,
  places: Places,
  tables: AuditTables,
): { sheet: Sheet; names: BookName[] } {
  const groups = listedGroups(sheets.scheme);
  const plan = planSummary(sheets.scheme, groups.length);
  const draft = new Draft(sheets.names.summary);
  const sums = new ClauseSums(places, sheets.words.states);
  const extra = writeExtra(draft, places, sheets.scheme, sheets.language);
  const context: SummaryContext = { ...sheets, draft, plan, places, tables, groups, sums, extra };
  writeHead(context);
  writeLines(context);
  writeGates(context);
  writeGroups(context);
  writeRemarks(context);
  writeRules(context);
  const page = {
    orientation: "portrait",
    fitToWidth: 1,
    fitToHeight: 1,
    printArea: `A1:${a1(plan.signatures + 3, COLUMNS.last)}`,
    footer: sheets.words.footer,
  } as const;
  return { sheet: draft.finish(WIDTHS, page, 0), names: summaryNames(sheets, plan) };
}

function writeHead({ draft, places, words, scheme, language }: SummaryContext): void {
  const from = (field: keyof typeof TITLE_CELLS): string => {
    const { row, column } = TITLE_CELLS[field];
    return `=${quoted(places.scoring.sheet)}!${fixed(row, column)}&""`;
  };
  const { date } = TITLE_CELLS;
  const when = `${quoted(places.scoring.sheet)}!${fixed(date.row, date.column)}`;
  draft.put(0, 0, words.title.summary, TITLE);
  draft.height(0, 26);
  draft.put(1, 0, words.title.company, LABEL);
  [1, 2, 3].forEach((row) => draft.height(row, TITLE_LINE));
  draft.putRow(1, 1, [{ formula: from("company") }, null], TITLE_FIELD);
  draft.put(1, 3, words.title.date, LABEL_BESIDE);
  draft.put(1, 4, { formula: `=IF(ISNUMBER(${when}),TEXT(${when},"yyyy-mm-dd"),${when}&"")` }, TITLE_FIELD);
  draft.put(2, 0, words.title.assessor, LABEL);
  draft.putRow(2, 1, [{ formula: from("assessor") }, null], TITLE_FIELD);
  draft.put(3, 0, words.title.schemeVersion, LABEL);
  const name = `${language === "zh-CN" ? scheme.name.zh : scheme.name.en} ${scheme.version}`;
  draft.putRow(3, 1, [name, null, null, null, null, null], FIELD);
  writeLarge(draft, words);
}

/** The grade and the score as a reader across the table sees them; the score so far while clauses are open. */
function writeLarge(draft: Draft, { summary: words }: SummaryContext["words"]): void {
  const [grade, score, soFar] = [lineCell("grade"), lineCell("score"), lineCell("score", COLUMNS.soFar)];
  const lost = ruleCell("lostSheet");
  const large = { bold: true, fontSize: BIG, color: ACCENT, horizontal: "left", vertical: "center" } as const;
  draft.put(4, 0, words.lines.grade, BESIDE);
  draft.put(
    4,
    1,
    { formula: `=IF(${lost}<>"",${lost},IF(ISERROR(${grade}),${literal(words.pending)},${grade}))` },
    large,
  );
  draft.put(4, 3, words.lines.score, { ...LABEL_BESIDE, vertical: "center" });
  draft.put(
    4,
    4,
    { formula: `=IF(ISERROR(${score}),IF(ISNUMBER(${soFar}),${soFar},"—"),${score})` },
    { ...large, numberFormat: "0.00" },
  );
  const isSoFar = `IF(ISNUMBER(${soFar}),${literal(words.columns.soFar)},"")`;
  draft.put(4, 5, { formula: `=IF(ISERROR(${score}),${isSoFar},"")` }, NOTE_BESIDE);
  draft.height(4, 42);
}

function summaryNames(sheets: NewSheets, plan: Plan): BookName[] {
  const cells: Partial<Record<NamedCell, string>> = {
    points: lineCell("points"),
    applicable: lineCell("applicable"),
    earned: lineCell("earned"),
    open: missingCell(plan, "open"),
    deductions: lineCell("deductions"),
    bonus: lineCell("bonus"),
    score: lineCell("score"),
    soFar: lineCell("score", COLUMNS.soFar),
    grade: lineCell("grade"),
    stars: lineCell("stars"),
    check: lineCell("score", COLUMNS.check),
  };
  return (Object.keys(cells) as NamedCell[]).map((key) =>
    nameAt(key, sheets.suffix, sheets.names.summary, cells[key] ?? ""),
  );
}
