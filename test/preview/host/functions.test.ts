/** @jest-environment jsdom */
import type { Cell } from "../../../src/core/book/book";
import type { BlanksAs, FunctionsMetadata } from "../../../src/preview/host/functions/metadata";
import { emptySheet } from "../../../src/core/book/emptySheet";
import { startExcel } from "../../host/startExcel";
import type { StartedExcel } from "../../host/startExcel";

/** Functions of these tests, as an add-in would register them. */
const functions: FunctionsMetadata = {
  functions: [
    { id: "ECHO", name: "ECHO", parameters: [{ name: "cells", dimensionality: "matrix" }] },
    {
      id: "SEEN",
      name: "SEEN",
      parameters: [
        { name: "cells", dimensionality: "matrix" },
        { name: "extra", optional: true },
      ],
    },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "how" }] },
    { id: "LATER", name: "LATER", parameters: [{ name: "value" }] },
  ],
};

function associate(): void {
  CustomFunctions.associate("ECHO", (cells: unknown[][]) => cells);
  CustomFunctions.associate("SEEN", (cells: unknown[][], extra: unknown) => {
    const first = cells[0]?.[0];
    const name = first instanceof CustomFunctions.Error ? `error ${first.code}` : JSON.stringify(first);
    return `${cells.length}x${cells[0]?.length} ${name} ${JSON.stringify(extra)}`;
  });
  CustomFunctions.associate("FAIL", (how: string) => {
    if (how === "plain") throw new Error("lost on the way");
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- it is an error; only its types do not say so
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `told: ${how}`);
  });
  CustomFunctions.associate("LATER", async (value: number) => value * 2);
}

const cell = (row: number, column: number, formulaOrValue: string | number): Cell =>
  typeof formulaOrValue === "string" && formulaOrValue.startsWith("=")
    ? { row, column, value: null, formula: formulaOrValue }
    : { row, column, value: formulaOrValue };

async function open(
  cells: readonly Cell[],
  blanksAs: BlanksAs = "zero",
  allowErrorForDataTypeAny = false,
): Promise<StartedExcel> {
  const book = { sheets: [{ ...emptySheet("Sheet1"), cells }], names: [] };
  return startExcel({ book, functions: { ...functions, allowErrorForDataTypeAny }, blanksAs }, associate);
}

function valueAt({ host }: StartedExcel, row: number, column: number): unknown {
  return host.book.cell(host.book.sheets()[0]?.id ?? "", row, column).value;
}

test("a range goes in as a matrix, a matrix comes out and spills", async () => {
  const excel = await open([
    cell(0, 0, 1),
    cell(0, 1, "a"),
    cell(1, 0, 2),
    cell(1, 1, "b"),
    cell(0, 3, "=AUDIT.ECHO(A1:B2)"),
  ]);
  expect([valueAt(excel, 0, 3), valueAt(excel, 0, 4), valueAt(excel, 1, 3), valueAt(excel, 1, 4)]).toEqual([
    1,
    "a",
    2,
    "b",
  ]);
  excel.dispose();
});

test("one cell is a matrix too where the metadata says so, and what was left out is null", async () => {
  const excel = await open([cell(0, 0, 7), cell(0, 1, "=AUDIT.SEEN(A1)"), cell(0, 2, '=AUDIT.SEEN(A1,"x")')]);
  expect(valueAt(excel, 0, 1)).toBe("1x1 7 null");
  expect(valueAt(excel, 0, 2)).toBe('1x1 7 "x"');
  excel.dispose();
});

test.each([
  ["zero", "0"],
  ["null", "null"],
  ["empty", '""'],
] as const)("a blank cell as %s", async (blanksAs, seen) => {
  const excel = await open([cell(0, 1, "=AUDIT.SEEN(A1:A2)")], blanksAs);
  expect(valueAt(excel, 0, 1)).toBe(`2x1 ${seen} null`);
  excel.dispose();
});

test("an error in an argument reaches only functions of an add-in that allows it", async () => {
  const cells = [cell(0, 0, "=NA()"), cell(0, 1, "=AUDIT.SEEN(A1)")];
  const allowed = await open(cells, "zero", true);
  expect(valueAt(allowed, 0, 1)).toBe("1x1 error #N/A null");
  allowed.dispose();
  const refused = await open(cells, "zero", false);
  expect(valueAt(refused, 0, 1)).toMatchObject({ error: "#N/A" });
  refused.dispose();
});

test("a CustomFunctions.Error keeps its code and text, an ordinary error becomes #VALUE! without text", async () => {
  const excel = await open([cell(0, 0, '=AUDIT.FAIL("why")'), cell(0, 1, '=AUDIT.FAIL("plain")')]);
  expect(valueAt(excel, 0, 0)).toEqual({ error: "#N/A", message: "told: why" });
  expect(valueAt(excel, 0, 1)).toEqual({ error: "#VALUE!" });
  excel.dispose();
});

test("a promise shows #BUSY! until it settles, and dependents follow", async () => {
  const excel = await open([cell(0, 0, 1)]);
  const { book } = excel.host;
  const sheet = book.sheets()[0]?.id ?? "";
  const row = { sheet, row: 0, column: 1, rows: 1, columns: 2 };
  book.write(row, [[{ formula: "=AUDIT.LATER(A1)" }, { formula: "=B1+1" }]], "user");
  expect(valueAt(excel, 0, 1)).toMatchObject({ error: "#BUSY!" });
  await excel.host.settled();
  expect([valueAt(excel, 0, 1), valueAt(excel, 0, 2)]).toEqual([2, 3]);
  excel.dispose();
});

test("too few or too many arguments", async () => {
  const excel = await open([cell(0, 0, "=AUDIT.ECHO()"), cell(0, 1, "=AUDIT.LATER(1,2)")]);
  expect(valueAt(excel, 0, 0)).toMatchObject({ error: "#VALUE!" });
  expect(valueAt(excel, 0, 1)).toMatchObject({ error: "#VALUE!" });
  excel.dispose();
});
