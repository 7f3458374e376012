/** @jest-environment jsdom */
import { openAudit } from "../../src/app/openAudit";
import { recordVerdict } from "../../src/app/recordVerdict";
import { recordVerdicts } from "../../src/app/recordVerdicts";
import type { ClausePatch, OpenAudit } from "../../src/app/audit";
import type { Book } from "../../src/core/book/book";
import { format } from "../../src/core/number/format";
import { excelWorkbook } from "../../src/workbook/excel";
import type { StartedExcel } from "../host/startExcel";
import { bookWithAudit, cellValue, openExcel, outcome, rowOf, value } from "./auditInExcel";

jest.setTimeout(60_000);

let book: Book;
let excel: StartedExcel;
beforeAll(async () => {
  book = await bookWithAudit();
});
beforeEach(async () => {
  excel = await openExcel(book);
});
afterEach(() => excel.dispose());

const open = async (): Promise<OpenAudit> => value(await openAudit(excelWorkbook, ""));
const verdictCell = (address: string) => cellValue(excel.host.book, "评分表", address);
const changes = (...entries: readonly (readonly [string, ClausePatch])[]) => new Map(entries);

describe("verdicts of several clauses", () => {
  test("are written together, taken back by one step of undo, and counted at once", async () => {
    const before = await open();
    const audit = value(
      await recordVerdicts(
        excelWorkbook,
        before,
        changes(
          ["5.1.1.1", { verdict: "conforms" }],
          ["5.1.2.2", { verdict: "sampled", sampled: "20", failed: "2" }],
          ["5.2.6", { verdict: "fails", reason: "没有记录" }],
        ),
      ),
    );
    expect(audit.result?.open).toHaveLength(26);
    expect(rowOf(audit, "5.1.1.1").verdict).toBe("conforms");
    // 5 points, 18 of 20 samples in order.
    const sampled = audit.result?.clauses.find(({ id }) => id === "5.1.2.2");
    expect(sampled?.earned && format(sampled.earned, 2)).toBe("4.50");
    expect(rowOf(audit, "5.2.6").reason).toBe("没有记录");
    excel.host.book.undo();
    expect((await open()).result?.open).toHaveLength(29);
  });

  test("are all refused when one of the cells was changed by somebody else", async () => {
    const before = await open();
    value(await recordVerdict(excelWorkbook, before, "5.1.2.2", { verdict: "fails" }));
    const result = await recordVerdicts(
      excelWorkbook,
      before,
      changes(["5.1.1.1", { verdict: "conforms" }], ["5.1.2.2", { verdict: "conforms" }]),
    );
    expect(result).toMatchObject({ ok: false, error: { code: "CELL_CHANGED", cells: [{ found: "不符合" }] } });
    expect(verdictCell("E7")).toBeNull();
  });

  test("are all refused when one of them contradicts itself", async () => {
    const result = await recordVerdicts(
      excelWorkbook,
      await open(),
      changes(["5.1.1.1", { verdict: "conforms" }], ["5.1.2.2", { verdict: "sampled", sampled: "20", failed: "21" }]),
    );
    expect(outcome(result)).toBe("BAD_ENTRY");
    expect(verdictCell("E7")).toBeNull();
  });

  test("are all refused when one of the clauses is not in the sheet", async () => {
    const result = await recordVerdicts(
      excelWorkbook,
      await open(),
      changes(["5.1.1.1", { verdict: "conforms" }], ["9.9", { verdict: "conforms" }]),
    );
    expect(result).toMatchObject({ ok: false, error: { code: "ROW_MISSING", key: "9.9" } });
    expect(verdictCell("E7")).toBeNull();
  });
});
