import type { Book, Cell, CellValue } from "../../../src/core/book/book";
import { schemes } from "../../../src/schemes/index";
import { NAMES } from "../../../src/workbook/layout/names";
import { newAuditSheets } from "../../../src/workbook/layout/newAuditSheets";
import { sheetsEn } from "../../../src/words/en/sheets";
import { sheetsZh } from "../../../src/words/zh/sheets";
import { edited, recalculated, spot, type Edit, type Spot } from "../book";
import { noParts, type Layout, type Parts } from "../layout";
import type { Random } from "../random";

const FIRST = 6;
const [scheme] = schemes;
const count = scheme.clauses.length;
const rows = Array.from({ length: count }, (_, index) => FIRST + index);

/** The audit that the product itself creates, filled in. */
export const ours: Layout = {
  id: "ours",
  heldOut: false,
  build(random) {
    const language = random.next() < 0.7 ? "zh-CN" : "en-US";
    const words = language === "zh-CN" ? sheetsZh : sheetsEn;
    const title = { company: "某公司", assessor: "王某", date: "2026-11-22" };
    const book = newAuditSheets({ scheme, language, words, title, suffix: "", takenSheets: [] });
    const { scoring, specials, summary } = words.sheets;
    const edits = [
      ...entries(random, scoring, language === "zh-CN"),
      ...specialItems(random, specials, language === "zh-CN"),
    ];
    const filled = recalculated(edited(book, edits));
    return { book: filled, parts: partsOf(filled, scoring, summary, words.sheets.scheme) };
  },
};

/** A verdict for every clause; sampled and partly met ones with their numbers. */
function entries(random: Random, sheet: string, chinese: boolean): Edit[] {
  const word = (zh: string, en: string): string => (chinese ? zh : en);
  return rows.flatMap((row, index): Edit[] => {
    const points = Number(scheme.clauses[index]?.points.value ?? 0);
    const chance = random.next();
    const put = (column: number, value: CellValue): Edit => [spot(sheet, row, column), value];
    if (chance < 0.1) return [put(4, word("抽样", "sampled")), put(5, 20), put(6, random.whole(0, 4))];
    if (chance < 0.16) return [put(4, word("部分符合", "partly")), put(7, points / 2)];
    if (chance < 0.22) return [put(4, word("不适用", "not applicable")), put(10, word("不涉及", "no such service"))];
    return [put(4, chance < 0.28 ? word("不符合", "does not conform") : word("符合", "conforms"))];
  });
}

function specialItems(random: Random, sheet: string, chinese: boolean): Edit[] {
  const type = chinese ? "扣分" : "deduction";
  return random.next() < 0.5 ? [] : [[spot(sheet, 6, 0), type]];
}

/** Where the audit shows its figures, by the names and headings that it gives them. */
function partsOf(book: Book, scoring: string, summary: string, schemeSheet: string): Parts {
  const cells = book.sheets.find(({ name }) => name === summary)?.cells ?? [];
  const where = (test: (cell: Cell) => boolean): Spot[] =>
    cells.filter(test).map(({ row, column }) => spot(summary, row, column));
  const named = (name: keyof typeof NAMES): Spot[] => {
    const formula = book.names.find((one) => one.name === NAMES[name])?.formula ?? "";
    const [, row] = /\$C\$(\d+)$/.exec(formula) ?? [];
    return row === undefined ? [] : [spot(summary, Number(row) - 1, 2)];
  };
  const groups = cells
    .filter(({ column, value }) => column === 0 && /^\d+(\.\d+)+$/.test(typeof value === "string" ? value : ""))
    .map(({ row }) => row);
  const inGroups = (...columns: number[]): Spot[] =>
    groups.flatMap((row) => columns.map((at) => spot(summary, row, at)));
  const total = { header: FIRST - 1, sections: [{ heading: null, rows, sum: null }], total: null };
  return {
    ...noParts,
    tables: [{ sheet: scoring, ...total, text: 2, points: 3, score: 8, deducted: null, verdict: 4 }],
    sectionSums: inGroups(2, 4),
    totals: [...named("points"), ...named("earned")],
    counts: inGroups(6),
    finals: named("score"),
    grades: where(({ formula }) => formula !== undefined && (formula.match(/>=ROUND\(/g) ?? []).length > 2),
    limits: [...named("bonus"), ...named("score"), ...where(({ formula }) => /<\$D\$\d+/.test(formula ?? ""))],
    wordCells: [...named("applicable"), ...named("earned"), ...inGroups(3)],
    entries: [{ sheet: scoring, column: 4, rows }],
    calculated: [{ sheet: scoring, column: 8, rows }],
    points: [...rows.map((row) => spot(scoring, row, 3)), ...announced(book, schemeSheet)],
  };
}

/** The points that the scheme announces for its first group. */
const announced = (book: Book, sheet: string): Spot[] =>
  (book.sheets.find(({ name }) => name === sheet)?.cells ?? [])
    .filter(({ column, value }) => column === 0 && value === "group.5.1")
    .map(({ row }) => spot(sheet, row, 1));
