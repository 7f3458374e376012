import type { CellStyle, Sheet } from "../../core/book/book";
import { area } from "./address";
import { Draft } from "./draft";
import { COLUMN_HEAD, HEADER, LABEL, SECTION, TEXT, TITLE, WRAPPED } from "./looks";
import { textHeight } from "./textHeight";

/** A review sheet as texts, in the language it is written in. Every text stays the text it is. */
export interface ReviewSheetContent {
  /** Free names in the workbook. */
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  /** Labels with what stands beside them. */
  readonly facts: readonly (readonly [label: string, text: string])[];
  /** The flags: they are a table, so that they can be filtered. */
  readonly flags: Section;
  readonly sections: readonly Section[];
  readonly footer: string;
}

export interface Section {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Instead of rows when there are none. */
  readonly empty: string;
}

const WIDTHS = [12, 24, 26, 64, 40] as const;

/** A sheet that holds a review on paper: facts, flags, marks, recomputation. */
export function reviewSheet(content: ReviewSheetContent): Sheet {
  const draft = new Draft(content.sheet);
  draft.put(0, 0, content.title, TITLE);
  draft.height(0, 26);
  content.facts.forEach(([label, text], at) => {
    draft.put(2 + at, 0, label, LABEL);
    draft.put(2 + at, 1, text, TEXT);
  });
  const top = 3 + content.facts.length;
  const { flags } = content;
  const below = putSection(draft, top, flags, HEADER);
  draft.table({
    name: content.table,
    area: area(top + 1, 0, below - 1, flags.head.length - 1),
    columns: flags.head,
    totalsRow: false,
    style: "TableStyleLight9",
    filterButtons: true,
  });
  let next = below + 1;
  for (const section of content.sections) next = putSection(draft, next, section, COLUMN_HEAD) + 1;
  const page = { orientation: "landscape", fitToWidth: 1, fitToHeight: 0, footer: content.footer } as const;
  return draft.finish(WIDTHS, page, 0);
}

/** Heading, heads and rows; answers the first row below. */
function putSection(draft: Draft, top: number, { title, head, rows, empty }: Section, look: CellStyle): number {
  const lines = rows.length > 0 ? rows : [head.map((_, at) => (at === 0 ? empty : ""))];
  head.forEach((_, at) => draft.put(top, at, at === 0 ? title : null, SECTION));
  draft.putRow(top + 1, 0, head, look);
  lines.forEach((texts, at) => {
    const row = top + 2 + at;
    texts.forEach((text, column) => draft.put(row, column, text === "" ? null : text, WRAPPED));
    draft.height(row, textHeight(texts.map((text, column) => ({ text, width: WIDTHS[column] ?? 12 }))));
  });
  return top + 2 + lines.length;
}
