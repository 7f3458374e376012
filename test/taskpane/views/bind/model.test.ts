import { proposeBindings } from "../../../../src/core/binding/propose";
import type { Sheet } from "../../../../src/core/book/book";
import {
  beginning,
  bindReducer,
  current,
  furtherTables,
  isUnfinished,
  joinable,
  roleOf,
  wordsToSay,
  type BindModel,
} from "../../../../src/taskpane/views/bind/model";
import { bookOfSheets, sheetOfRows } from "../../../core/binding/books";
import { requiredLayouts } from "../../../core/binding/layouts";

const layout = requiredLayouts[5];
if (layout === undefined) throw new Error("no layout");
const book = bookOfSheets(layout.sheet);
const found: BindModel = bindReducer(beginning, {
  type: "found",
  found: { book, proposals: proposeBindings(book) },
  fromSelection: false,
});

test("the surest table is chosen", () => {
  expect(roleOf(current(found), 7)).toBe("awarded");
});

test("a column that gets a meaning takes it from the one that had it", () => {
  const corrected = bindReducer(found, { type: "corrected", column: 6, role: "awarded" });
  const proposal = current(corrected);
  expect([roleOf(proposal, 6), roleOf(proposal, 7)]).toEqual(["awarded", null]);
  // The preliminary scores: 5, 4, 8 and 5.
  expect(proposal?.reading.clauses.map(({ raw }) => raw.awarded ?? raw.verdict)).toEqual([
    "conforms",
    "4",
    "8",
    "conforms",
  ]);
});

test("a column can be left out, and corrections go when another table is chosen", () => {
  const without = bindReducer(found, { type: "corrected", column: 8, role: null });
  expect(roleOf(current(without), 8)).toBeNull();
  expect(roleOf(current(bindReducer(without, { type: "chose", proposal: 0 })), 8)).toBe("veto");
});

describe("further tables and words", () => {
  const table = (name: string, ...got: readonly (string | number)[]) =>
    sheetOfRows([["序号", "考核内容", "分值", "得分"], ...got.map((one, at) => [at + 1, `内容 ${at + 1}`, 10, one])], {
      name,
    });
  const judged = (name: string, ...words: readonly string[]) =>
    sheetOfRows([["序号", "考核内容", "判定"], ...words.map((one, at) => [at + 1, `内容 ${at + 1}`, one])], { name });
  const open = (...sheets: readonly Sheet[]): BindModel => {
    const many = bookOfSheets(...sheets);
    const proposals = proposeBindings(many);
    return bindReducer(beginning, { type: "found", found: { book: many, proposals }, fromSelection: false });
  };

  test("only tables of the same kind can be ticked, and unticked again", () => {
    const model = open(table("甲", 8, 9, 10), table("乙", 5, 10), judged("丙", "符合", "不符合", "符合"));
    expect(joinable(model).map(([, { binding }]) => binding.sheet)).toEqual(["乙"]);
    const ticked = bindReducer(model, { type: "joined", proposal: joinable(model)[0]?.[0] ?? -1, isIn: true });
    expect(furtherTables(ticked).map(({ binding }) => binding.sheet)).toEqual(["乙"]);
    const index = ticked.further[0] ?? -1;
    expect(furtherTables(bindReducer(ticked, { type: "joined", proposal: index, isIn: false }))).toEqual([]);
    expect(furtherTables(bindReducer(ticked, { type: "chose", proposal: ticked.chosen }))).toEqual([]);
  });

  test("words that are not known are asked over all tables, and read as they are settled", () => {
    const model = open(judged("甲", "C", "OFI", "NC", "OFI"), judged("乙", "C", "OFI", "C"));
    const ticked = bindReducer(model, { type: "joined", proposal: 1, isIn: true });
    const tables = (from: BindModel) => [current(from), ...furtherTables(from)].flatMap((one) => one ?? []);
    expect(wordsToSay(tables(ticked))).toMatchObject([{ word: "OFI", count: 3, meaning: null }]);
    // Three clauses of the surer table, four of the other.
    const said = bindReducer(ticked, { type: "worded", word: "OFI", meaning: "25%" });
    expect(tables(said).flatMap(({ reading }) => reading.clauses.map(({ raw }) => raw.awarded))).toEqual([
      null,
      "0.25",
      null,
      null,
      "0.25",
      null,
      "0.25",
    ]);
    const again = bindReducer(said, { type: "worded", word: "OFI", meaning: null });
    expect(wordsToSay(tables(again))).toMatchObject([{ word: "OFI", meaning: null }]);
  });

  test("a share that was begun is not finished", () => {
    const model = open(judged("甲", "C", "OFI", "NC", "OFI"));
    const begun = bindReducer(model, { type: "worded", word: "OFI", meaning: "%" });
    expect([isUnfinished(model.choices), isUnfinished(begun.choices)]).toEqual([false, true]);
  });
});
