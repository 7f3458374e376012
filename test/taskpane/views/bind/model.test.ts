import { proposeBindings } from "../../../../src/core/binding/propose";
import { beginning, bindReducer, current, roleOf, type BindModel } from "../../../../src/taskpane/views/bind/model";
import { bookOfSheets } from "../../../core/binding/books";
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
