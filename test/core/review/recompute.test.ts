import type { CellValue } from "../../../src/core/book/book";
import { modelBook } from "../../../src/core/review/model/bookModel";
import { recompute, type Recomputed } from "../../../src/core/review/recompute/recompute";
import { schemes } from "../../../src/schemes/index";
import { boundAudits } from "../../../src/workbook/layout/boundAudits";
import { NAMES } from "../../../src/workbook/layout/names";
import { newAuditSheets } from "../../../src/workbook/layout/newAuditSheets";
import { sheetsZh } from "../../../src/words/zh/sheets";
import { edited, recalculated, spot, type Edit, type Spot } from "../../review-seeds/book";
import type { Book } from "../../../src/core/book/book";

const [scheme] = schemes;
const SHEET = sheetsZh.sheets.scoring;
const [POINTS, VERDICT, SAMPLED, FAILED, EARNED] = [3, 4, 5, 6, 8];
const rowOf = (clause: string): number => 6 + scheme.clauses.findIndex(({ id }) => id === clause);
const at = (clause: string, column: number): Spot => spot(SHEET, rowOf(clause), column);

/** A new audit in which every clause conforms but for these entries; calculated. */
function audit(entries: readonly Edit[]): Book {
  const title = { company: "甲", assessor: "乙", date: "2026-11-22" };
  const book = newAuditSheets({ scheme, language: "zh-CN", words: sheetsZh, title, suffix: "", takenSheets: [] });
  const all = scheme.clauses.map(({ id }): Edit => [at(id, VERDICT), "符合"]);
  return recalculated(edited(book, [...all, ...entries]));
}

function figures(book: Book): readonly Recomputed[] {
  const [bound] = boundAudits(book);
  return bound === undefined ? [] : recompute(bound, modelBook(book));
}
const figure = (book: Book, what: Recomputed["what"], of = ""): Recomputed | undefined =>
  figures(book).find((one) => one.what === what && one.of === of);
const first = (book: Book): string[] =>
  figures(book).flatMap((one) => (one.isFirst ? [`${one.what} ${one.of}`.trim()] : []));

function place(book: Book, name: keyof typeof NAMES): Spot {
  const formula = book.names.find((one) => one.name === NAMES[name])?.formula ?? "";
  const row = Number(/\$(\d+)$/.exec(formula)?.[1]) - 1;
  return spot(sheetsZh.sheets.summary, row, 2);
}

/** What a file holds whose results somebody changed without calculating. */
const saved = (book: Book, where: Spot, value: CellValue): Book => ({
  ...book,
  sheets: book.sheets.map((one) => ({
    ...one,
    cells: one.cells.map((cell) =>
      one.name === where.sheet && cell.row === where.row && cell.column === where.column ? { ...cell, value } : cell,
    ),
  })),
});

// 5.1.2.2 has 5 points: of 20 samples 4 fail, so it earns 5 × 16 ÷ 20 = 4 and the whole 99 of 100.
const sampled = audit([
  [at("5.1.2.2", VERDICT), "抽样"],
  [at("5.1.2.2", SAMPLED), 20],
  [at("5.1.2.2", FAILED), 4],
]);

describe("an audit of ours is worked out anew from its own marks", () => {
  test("every figure of a workbook that calculates rightly is equal", () => {
    expect(figures(sampled).filter(({ equal }) => equal === false)).toEqual([]);
    expect(figure(sampled, "clauseEarned", "5.1.2.2")).toMatchObject({ shown: "4", expected: "4", equal: true });
    expect(figure(sampled, "groupEarned", "5.1")).toMatchObject({ expected: "39", equal: true });
    expect(figure(sampled, "score")).toMatchObject({ expected: "99", equal: true, difference: "0" });
    expect(figure(sampled, "grade")).toMatchObject({ shown: "五星级", expected: "五星级", equal: true });
  });

  test("a changed clause is the first of the figures that differ, its sums are not", () => {
    const book = recalculated(edited(sampled, [[at("5.1.2.2", EARNED), 5]]));
    expect(first(book)).toEqual(["clauseEarned 5.1.2.2"]);
    expect(figure(book, "clauseEarned", "5.1.2.2")).toMatchObject({ difference: "1" });
    expect(figure(book, "score")).toMatchObject({ shown: "100", expected: "99", equal: false, isFirst: false });
  });

  test("changed points of a clause are to blame, neither the points that the scheme announces nor the group's sums", () => {
    const book = recalculated(edited(sampled, [[at("5.1.3.2", POINTS), 9]]));
    expect(first(book)).toEqual(["clausePoints 5.1.3.2"]);
    expect(figure(book, "announcedPoints", "5.1")).toMatchObject({ equal: false, isFirst: false });
  });

  test("a group whose points are wrong is not blamed again for its applicable points", () => {
    // The row of 5.1.3 in the table of groups: its points, and its applicable points beside them.
    const row = 28;
    expect(figure(sampled, "groupPoints", "5.1.3")?.cell).toBe("C29");
    const points = saved(sampled, spot(sheetsZh.sheets.summary, row, 2), 1);
    const book = saved(points, spot(sheetsZh.sheets.summary, row, 3), 1);
    expect(first(book)).toEqual(["groupPoints 5.1.3"]);
  });

  test("gates are called by their names", () => {
    expect(figure(sampled, "gate", "minimum-score")?.name?.zh).toBe("总分不低于70分");
  });

  test("a saved score that its parts do not make is where the chain begins", () => {
    const book = saved(sampled, place(sampled, "score"), 95);
    expect(first(book)).toEqual(["score"]);
    expect(figure(book, "score")).toMatchObject({ shown: "95", expected: "99", difference: "-4" });
  });

  test("an open clause withholds the score; a score that is shown all the same is wrong", () => {
    const open = audit([[at("5.1.2.2", VERDICT), null]]);
    expect(figure(open, "score")).toMatchObject({ expected: null, equal: null });
    expect(figure(saved(open, place(open, "score"), 95), "score")).toMatchObject({ equal: false });
  });

  test("nothing can be compared when the entries contradict each other", () => {
    const wrong = audit([[at("5.1.2.2", VERDICT), "抽样"]]);
    expect(new Set(figures(wrong).map(({ equal }) => equal))).toEqual(new Set([null]));
  });
});
