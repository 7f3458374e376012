import { findingClassesOf } from "../../core/scheme/findings";
import type { Scheme } from "../../core/scheme/scheme";
import type { CellStyle, Sheet } from "../../core/book/book";
import { findingColumns } from "../../words/shape/sheets";
import type { FindingColumn, SheetWords } from "../../words/shape/sheets";
import { area } from "./address";
import { Draft } from "./draft";
import { HEADER, LABEL, NOTE, TEXT, TITLE, WRAPPED, tablePage } from "./looks";
import { HEADER_ROW } from "./places";

/** What the sheet of findings is made from. */
export interface NewFindings {
  readonly scheme: Scheme;
  readonly language: "zh-CN" | "en-US";
  readonly words: SheetWords;
  /** Names of the sheet and of its table; both must be free. */
  readonly sheet: string;
  readonly table: string;
}

const WIDTHS: Readonly<Record<FindingColumn, number>> = { clause: 12, class: 16, text: 56, evidence: 40, link: 34 };

const STYLES: Partial<Record<FindingColumn, CellStyle>> = { clause: TEXT, link: WRAPPED };

/** The sheet of findings: an empty table whose first row waits for an entry. */
export function findingsSheet({ scheme, language, words, sheet, table }: NewFindings): Sheet {
  const draft = new Draft(sheet);
  const headers = findingColumns.map((column) => words.finding[column]);
  draft.put(0, 0, words.title.findings, TITLE);
  draft.height(0, 26);
  draft.put(2, 0, words.findingsHint, LABEL);
  draft.putRow(HEADER_ROW, 0, headers, HEADER);
  draft.height(HEADER_ROW, 24);
  const row = HEADER_ROW + 1;
  findingColumns.forEach((column, at) => draft.put(row, at, null, STYLES[column] ?? NOTE));
  draft.table({
    name: table,
    area: area(HEADER_ROW, 0, row, headers.length - 1),
    columns: headers,
    totalsRow: false,
    style: "TableStyleLight9",
    filterButtons: true,
  });
  offerClasses(draft, scheme, language, words);
  const page = tablePage(HEADER_ROW, words.footer);
  return draft.finish(
    findingColumns.map((column) => WIDTHS[column]),
    page,
    HEADER_ROW + 1,
  );
}

/** Rules reach below the first row, because a growing table does not take them along in every program. */
const RULED_ROWS = 300;
/** Excel takes no longer list than this between commas, and no word with a comma in it. */
const LONGEST_LIST = 255;

function offerClasses(draft: Draft, scheme: Scheme, language: NewFindings["language"], words: SheetWords): void {
  const names = findingClassesOf(scheme).map(({ name }) => (language === "zh-CN" ? name.zh : name.en));
  if (names.join(",").length > LONGEST_LIST || names.some((name) => name.includes(","))) return;
  const [first, column] = [HEADER_ROW + 1, findingColumns.indexOf("class")];
  draft.validate({
    area: area(first, column, first + RULED_ROWS - 1, column),
    rule: { kind: "list", source: names },
    prompt: words.prompts.findingClass,
    error: { style: "warning", ...words.errors.findingClass },
  });
}
