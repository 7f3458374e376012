import type { Book, CellValue, Sheet } from "../../core/book/book";
import type { Mark, MarkKind } from "../../core/review/marks/mark";
import { reviewPaneWords } from "../../words/reviewPane";
import { markColumns, type MarkColumn, type ReviewPaneWords } from "../../words/shape/reviewPane";
import type { CellInput, TableReading } from "../port";
import { area } from "./address";
import { Draft } from "./draft";
import { HEADER, LABEL, TEXT, TITLE, WRAPPED } from "./looks";
import { tablesOfBook } from "./tablesOfBook";

/** The table of marks. This name never changes after release. */
export const MARKS_TABLE = "StarsheetMarks";
/** Tables of review sheets begin so. */
export const REVIEW_TABLE = "StarsheetReview";

const HEADER_ROW = 3;
const WIDTHS: Readonly<Record<MarkColumn, number>> = {
  sheet: 16,
  cells: 16,
  mark: 10,
  rule: 22,
  note: 40,
  reviewer: 12,
  date: 12,
  label: 16,
  heading: 16,
  content: 40,
  meaning: 40,
  others: 16,
};

const languages = Object.values(reviewPaneWords);

/** A sheet with an empty table of marks; every cell takes text as it is, so that no formula's text becomes a formula. */
export function marksSheet(name: string, words: ReviewPaneWords): Sheet {
  const draft = new Draft(name);
  const headers = markColumns.map((column) => words.sheet.mark[column]);
  draft.put(0, 0, words.sheet.marksTitle, TITLE);
  draft.height(0, 26);
  draft.put(1, 0, words.sheet.marksHint, LABEL);
  draft.putRow(HEADER_ROW, 0, headers, HEADER);
  markColumns.forEach((column, at) => draft.put(HEADER_ROW + 1, at, null, column === "note" ? WRAPPED : TEXT));
  draft.table({
    name: MARKS_TABLE,
    area: area(HEADER_ROW, 0, HEADER_ROW + 1, headers.length - 1),
    columns: headers,
    totalsRow: false,
    style: "TableStyleLight9",
    filterButtons: true,
  });
  const page = { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, footer: words.sheet.footer } as const;
  return draft.finish(
    markColumns.map((column) => WIDTHS[column]),
    page,
    HEADER_ROW + 1,
  );
}

/** A mark as a row of a table with these headers. */
export function markRow(mark: Mark, headers: readonly string[], words: ReviewPaneWords): Record<string, CellInput> {
  const texts: Readonly<Record<MarkColumn, string>> = {
    sheet: mark.sheet,
    cells: mark.cells.join(", "),
    mark: words.marks.kinds[mark.kind],
    rule: mark.rule,
    note: mark.note,
    reviewer: mark.reviewer,
    date: mark.date,
    label: mark.anchor.label,
    heading: mark.anchor.heading,
    content: mark.anchor.content,
    meaning: mark.anchor.meaning,
    others: mark.anchor.others,
  };
  const places = columnsOf(headers);
  return Object.fromEntries(
    markColumns.flatMap((column) => {
      const header = headers[places.get(column) ?? -1];
      return header === undefined ? [] : [[header, { value: texts[column] }] as const];
    }),
  );
}

/** A mark with its row in the table, zero-based, as the table was read. */
export interface MarkRow {
  readonly mark: Mark;
  readonly index: number;
}

/** The marks of a table; rows without a mark that is one are left out. */
export function readMarks({ headers, values }: TableReading): readonly MarkRow[] {
  const places = columnsOf(headers);
  return values.flatMap((row, index) => {
    const text = (column: MarkColumn): string => asWritten(row[places.get(column) ?? -1] ?? null);
    const kind = kindOf(text("mark"));
    return kind === null ? [] : [{ index, mark: markOf(kind, text) }];
  });
}

/** Exactly what stands there: sheets and formulas are found by it. */
const asWritten = (value: CellValue): string => (value === null || typeof value === "object" ? "" : String(value));

function markOf(kind: MarkKind, text: (column: MarkColumn) => string): Mark {
  const cells = text("cells")
    .split(/[,，]\s*/)
    .filter((cell) => cell !== "");
  const told = { meaning: text("meaning"), others: text("others") };
  const anchor = { content: text("content"), label: text("label"), heading: text("heading"), ...told };
  const [sheet, rule, note] = [text("sheet"), text("rule"), text("note")];
  return { sheet, cells, kind, rule, note, reviewer: text("reviewer"), date: text("date"), anchor };
}

const kinds: readonly MarkKind[] = ["verified", "questionable", "wrong", "ignored"];

/** The kind that a word stands for, in either language. */
const kindOf = (text: string): MarkKind | null =>
  kinds.find((kind) =>
    languages.some((words) => words.marks.kinds[kind].toLowerCase() === text.trim().toLowerCase()),
  ) ?? null;

function columnsOf(headers: readonly string[]): ReadonlyMap<MarkColumn, number> {
  return new Map(
    markColumns.flatMap((column) => {
      const at = headers.findIndex((text) => languages.some((words) => words.sheet.mark[column] === text.trim()));
      return at < 0 ? [] : [[column, at] as const];
    }),
  );
}

/** The marks that a workbook holds. */
export function marksOfBook(book: Book): readonly MarkRow[] {
  const table = tablesOfBook(book).find(({ name }) => name.toLowerCase() === MARKS_TABLE.toLowerCase());
  return table === undefined ? [] : readMarks(table);
}

/** Whether a sheet was written by the review: it says nothing of the workbook under review. */
export const isOfReview = (sheet: Sheet): boolean =>
  sheet.tables.some(({ name }) => name === MARKS_TABLE || name.startsWith(REVIEW_TABLE));
