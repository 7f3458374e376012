/** @jest-environment jsdom */
import type { WorkbookHost } from "../../../src/preview/host/host";
import { emptyBook, startExcel } from "../../host/startExcel";

let host: WorkbookHost;
let dispose: () => void;

beforeEach(async () => {
  ({ host, dispose } = await startExcel({ book: emptyBook("Sheet1", "Sheet2") }));
});
afterEach(() => {
  host.setCellEditing(false);
  dispose();
});

const cell = (row: number): unknown => host.book.cell(host.book.sheets()[0]?.id ?? "", row, 0).value;

/** Writes 1, 2 and 3 into A1, A2 and A3, each with a statement of its own. */
async function writeThree(options: Excel.RunOptions = {}): Promise<void> {
  await Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
    await context.sync();
  });
}

test.each([
  ["busy", { kind: "busy" }, "ServiceNotAvailable"],
  ["a cell is being edited", { kind: "cellEdit" }, "InvalidOperationInCellEditMode"],
  ["too large", { kind: "tooLarge" }, "RequestPayloadSizeLimitExceeded"],
] as const)("%s: the request fails whole and says why", async (_name, fault, code) => {
  host.faults.inject("next", fault);
  await expect(writeThree()).rejects.toMatchObject({ code });
  expect([cell(0), cell(1), cell(2)]).toEqual([null, null, null]);
  expect(host.requests.at(-1)?.outcome).toBe(code);
  await writeThree();
  expect(cell(2)).toBe(3);
});

test("a fault can wait for a later request", async () => {
  const next = host.requests.length + 1;
  host.faults.inject(next + 2, { kind: "busy" });
  await writeThree();
  await expect(writeThree()).rejects.toMatchObject({ code: "ServiceNotAvailable" });
});

test("a request that stops half-way leaves its first half", async () => {
  // The sheet, then two ranges with their reference kept: enough for A1 to be written and A3 not to be.
  host.faults.inject("next", { kind: "failAfter", actions: 8 });
  await expect(writeThree()).rejects.toMatchObject({ code: "GeneralException" });
  expect(cell(0)).toBe(1);
  expect(cell(2)).toBeNull();
});

test("somebody deletes the sheet just before", async () => {
  host.faults.inject("next", { kind: "sheetDeleted", sheet: "Sheet1" });
  await expect(writeThree()).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(host.book.sheets().map((sheet) => sheet.name)).toEqual(["Sheet2"]);
});

test("somebody protects the sheet just before", async () => {
  host.faults.inject("next", { kind: "protected", sheet: "Sheet1" });
  await expect(writeThree()).rejects.toMatchObject({ code: "AccessDenied" });
  expect(cell(0)).toBeNull();
});

test("a reply may be late", async () => {
  host.faults.inject("next", { kind: "late", milliseconds: 60 });
  const begun = Date.now();
  await writeThree();
  expect(Date.now() - begun).toBeGreaterThanOrEqual(55);
});

test("a reply may never come, though the work was done", async () => {
  host.faults.inject("next", { kind: "never" });
  const outcome = await Promise.race([
    writeThree().then(() => "answered"),
    new Promise((resolve) => setTimeout(() => resolve("silence"), 50)),
  ]);
  expect(outcome).toBe("silence");
  expect(cell(2)).toBe(3);
});

test("while the person types every request is refused; with delayForCellEdit it waits", async () => {
  host.setCellEditing(true);
  await expect(writeThree()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = writeThree({ delayForCellEdit: true });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(cell(0)).toBeNull();
  host.setCellEditing(false);
  await waiting;
  expect(cell(2)).toBe(3);
});
