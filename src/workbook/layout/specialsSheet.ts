import { correctionStates } from "../../core/audit/correction";
import type { CellStyle, Sheet } from "../../core/book/book";
import { itemFacts, specialColumns } from "../../words/shape/sheets";
import type { SheetWords, SpecialColumn } from "../../words/shape/sheets";
import { a1, area } from "./address";
import { Draft } from "./draft";
import { DATE, HEADER, LABEL, NOTE, TEXT, TITLE, tablePage } from "./looks";
import { HEADER_ROW, specialColumn } from "./places";

const WIDTHS: Readonly<Record<SpecialColumn, number>> = {
  type: 12,
  kind: 22,
  clause: 11,
  site: 12,
  description: 40,
  evidence: 30,
  correction: 30,
  responsible: 15,
  due: 12,
  proof: 26,
  verified: 19,
  status: 15,
};

const STYLES: Partial<Record<SpecialColumn, CellStyle>> = { clause: TEXT, due: DATE };

/** What the sheet of special items is made from. */
export interface NewSpecials {
  readonly words: SheetWords;
  /** Names of the sheet and of its table; both must be free. */
  readonly sheet: string;
  readonly table: string;
  /** Kinds of deductions: their names, or a formula for the cells that hold them. */
  readonly kinds: readonly string[] | string;
}

/** The sheet of special deductions and bonuses: an empty table whose first row waits for an entry. */
export function specialsSheet(wanted: NewSpecials): Sheet {
  const { words, sheet, table } = wanted;
  const draft = new Draft(sheet);
  const headers = specialColumns.map((column) => words.special[column]);
  draft.put(0, 0, words.title.specials, TITLE);
  draft.height(0, 26);
  draft.put(2, 0, words.prompts.type.text, LABEL);
  draft.putRow(HEADER_ROW, 0, headers, HEADER);
  draft.height(HEADER_ROW, 24);
  const row = HEADER_ROW + 1;
  for (const column of specialColumns) draft.put(row, specialColumn(column), null, STYLES[column] ?? NOTE);
  draft.table({
    name: table,
    area: area(HEADER_ROW, 0, row, headers.length - 1),
    columns: headers,
    totalsRow: false,
    style: "TableStyleLight9",
    filterButtons: true,
  });
  addRules(draft, wanted, row);
  markUntyped(draft, row);
  const page = tablePage(HEADER_ROW, words.footer);
  return draft.finish(
    specialColumns.map((column) => WIDTHS[column]),
    page,
    HEADER_ROW + 1,
  );
}

/** An item whose type was forgotten counts for nothing: its cell says so by a ground dark enough for a grey print. */
function markUntyped(draft: Draft, first: number): void {
  const [type, ...facts] = (["type", ...itemFacts] as const).map((column) => `$${a1(first, specialColumn(column))}`);
  const isItem = facts.map((cell) => `${cell}<>""`).join(",");
  draft.mark({
    area: area(first, specialColumn("type"), first + RULED_ROWS - 1, specialColumn("type")),
    rule: { kind: "formula", formula: `=AND(${type}="",OR(${isItem}))` },
    style: { fill: "#E3A9A3" },
  });
}

/** Rules reach below the first row, because a growing table does not take them along in every program. */
const RULED_ROWS = 100;

/** Excel takes no longer list than this between commas, and no word with a comma in it. */
const LONGEST_LIST = 255;

const isList = (kinds: NewSpecials["kinds"]): boolean =>
  typeof kinds === "string" ||
  (kinds.length > 0 && kinds.join(",").length <= LONGEST_LIST && !kinds.some((name) => name.includes(",")));

function addRules(draft: Draft, { words, kinds }: NewSpecials, first: number): void {
  const cells = (column: SpecialColumn): string =>
    area(first, specialColumn(column), first + RULED_ROWS - 1, specialColumn(column));
  draft.validate({
    area: cells("type"),
    rule: { kind: "list", source: [words.types.deduction, words.types.bonus] },
    prompt: words.prompts.type,
    error: { style: "stop", ...words.errors.type },
  });
  if (isList(kinds))
    draft.validate({ area: cells("kind"), rule: { kind: "list", source: kinds }, prompt: words.prompts.kind });
  draft.validate({
    area: cells("status"),
    rule: { kind: "list", source: correctionStates.map((state) => words.statuses[state]) },
    prompt: words.prompts.status,
  });
}
