import type { CallArgument, FunctionCaller } from "../../src/calc/liveBook";
import type { CellValue } from "../../src/core/book/book";
import { bookOf, put, valueAt } from "./sheetOf";

interface Asked {
  readonly args: readonly CallArgument[];
  readonly answer: (values: CellValue[][]) => void;
}

/** Functions AUDIT.NOW, which answers at once, and AUDIT.LATER, which answers when the test says so. */
function caller(): FunctionCaller & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    has: (name) => name === "AUDIT.NOW" || name === "AUDIT.LATER",
    call(name, args) {
      if (name === "AUDIT.NOW") return [[1, 2]];
      return new Promise((answer) => asked.push({ args, answer }));
    },
  };
}

test("a function that answers at once spills its answer", () => {
  const { book, sheet } = bookOf([["=AUDIT.NOW(B2)"], ["=_xldudf_AUDIT_NOW(1)"], ["=AUDIT.OTHER()"]], {
    functions: caller(),
  });
  expect(["A1", "B1", "A2", "A3"].map((cell) => valueAt(book, sheet, cell))).toEqual([1, 2, 1, "#NAME?"]);
});

test("without an add-in its functions are #NAME?", () => {
  const { book, sheet } = bookOf([["=AUDIT.NOW()"]]);
  expect(valueAt(book, sheet, "A1")).toBe("#NAME?");
});

test("arguments come as ranges, single values and omissions", () => {
  const functions = caller();
  bookOf([[1, 2, '=AUDIT.LATER(A1:B1,A1,,IF(A1:B1=1,"a",""))']], { functions });
  expect(functions.asked[0]?.args).toEqual([
    { kind: "matrix", values: [[1, 2]] },
    { kind: "value", value: 1 },
    { kind: "omitted" },
    { kind: "matrix", values: [["a", ""]] },
  ]);
});

test("a cell and all that look at it are #BUSY! until the answer is there", async () => {
  const functions = caller();
  const { book, sheet } = bookOf([["=AUDIT.LATER(1)", "=IFERROR(A1,0)+1"]], { functions });
  expect([valueAt(book, sheet, "A1"), valueAt(book, sheet, "B1")]).toEqual(["#BUSY!", "#BUSY!"]);
  const events: string[] = [];
  book.onEvent((event) => events.push(event.kind));
  functions.asked[0]?.answer([[5]]);
  await book.settled();
  expect([valueAt(book, sheet, "A1"), valueAt(book, sheet, "B1")]).toEqual([5, 6]);
  expect(events).toEqual(["calculated"]);
  expect(functions.asked).toHaveLength(1);
});

test("an answer to an outdated question is dropped", async () => {
  const functions = caller();
  const { book, sheet } = bookOf([[1, "=AUDIT.LATER(A1)"]], { functions });
  put(book, sheet, "A1", 2);
  functions.asked[1]?.answer([["new"]]);
  functions.asked[0]?.answer([["old"]]);
  await book.settled();
  expect(valueAt(book, sheet, "B1")).toBe("new");
});

test("two calls in one cell wait for both answers", async () => {
  const functions = caller();
  const { book, sheet } = bookOf([["=AUDIT.LATER(1)+AUDIT.LATER(2)"]], { functions });
  functions.asked[0]?.answer([[10]]);
  await Promise.resolve();
  await Promise.resolve();
  functions.asked[1]?.answer([[20]]);
  await book.settled();
  expect(valueAt(book, sheet, "A1")).toBe(30);
});

test("recalculating everything asks again", async () => {
  const functions = caller();
  const { book, sheet } = bookOf([["=AUDIT.LATER(1)"]], { functions });
  functions.asked[0]?.answer([[1]]);
  await book.settled();
  book.recalculate(true);
  functions.asked[1]?.answer([[2]]);
  await book.settled();
  expect(valueAt(book, sheet, "A1")).toBe(2);
});
