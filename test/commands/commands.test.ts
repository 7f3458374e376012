/** @jest-environment jsdom */
import { recordVerdict } from "../../src/app/recordVerdict";
import { createAudit } from "../../src/app/createAudit";
import { associateFunctions } from "../../src/functions/associate";
import { registerCommands } from "../../src/commands/registerCommands";
import type { CellValue } from "../../src/core/book/book";
import { excelWorkbook } from "../../src/workbook/excel";
import { value, wanted } from "../app/auditInExcel";
import { startExcel, type StartedExcel } from "../host/startExcel";

jest.setTimeout(60_000);

/** The page's own script, as the entry runs it. */
const entry = (): void => {
  associateFunctions();
  registerCommands();
};

async function press({ host }: StartedExcel, name: string): Promise<void> {
  host.runCommand(name);
  await host.settled();
}

function selected({ host }: StartedExcel): CellValue {
  const { sheet, row, column } = host.selection;
  return host.book.cell(sheet, row, column).value;
}

test("the ribbon goes from open clause to open clause, passing those with a verdict, and round again", async () => {
  const excel = await startExcel({}, entry);
  const audit = value(await createAudit(excelWorkbook, wanted));
  value(await recordVerdict(excelWorkbook, audit, "5.1.1.2", { verdict: "conforms" }));
  await press(excel, "nextOpenClause");
  expect(selected(excel)).toBe("5.1.1.1");
  await press(excel, "nextOpenClause");
  expect(selected(excel)).toBe("5.1.2.1");
  for (let left = 27; left > 0; left -= 1) await press(excel, "nextOpenClause");
  expect(selected(excel)).toBe("5.1.1.1");
  excel.dispose();
});

test("without an audit the pane opens and says so", async () => {
  const excel = await startExcel({}, entry);
  await Office.addin.hide();
  expect(excel.host.paneState).not.toBe("Visible");
  await press(excel, "nextOpenClause");
  expect(excel.host.paneState).toBe("Visible");
  excel.dispose();
});

test("Recalculate calculates formulas again that Excel believes to be current", async () => {
  const times = [new Date(2026, 10, 22, 9), new Date(2026, 10, 22, 10)];
  let now = times[0] ?? new Date(0);
  const excel = await startExcel({ now: () => now }, entry);
  const [sheet] = excel.host.book.sheets();
  const area = { sheet: sheet?.id ?? "", row: 0, column: 0, rows: 1, columns: 1 };
  excel.host.book.write(area, [[{ formula: "=HOUR(NOW())" }]], "user");
  expect(excel.host.book.cell(area.sheet, 0, 0).value).toBe(9);
  now = times[1] ?? now;
  await press(excel, "recalculate");
  expect(excel.host.book.cell(area.sheet, 0, 0).value).toBe(10);
  excel.dispose();
});
