/** @jest-environment jsdom */
import type { Action } from "../../src/taskpane/model/action";
import { follow } from "../../src/taskpane/store/follow";
import { excelWorkbook } from "../../src/workbook/excel";
import { startExcel, type StartedExcel } from "../host/startExcel";

jest.setTimeout(30_000);

let excel: StartedExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Follows the workbook, its first request answered badly, until it surely has asked again; answers how often it hears of one new sheet shown. */
async function shownAfter(actions: number): Promise<{ heard: readonly Action[]; told: Action["type"][] }> {
  const heard: Action[] = [];
  excel.host.faults.inject("next", { kind: "failAfter", actions });
  const following = follow(
    excelWorkbook,
    (action) => heard.push(action),
    () => false,
  );
  await wait(2600);
  await excel.host.settled();
  const told = heard.splice(0).map(({ type }) => type);
  const [sheet] = excel.host.book.sheets();
  excel.host.selection = { sheet: sheet?.id ?? "", row: 4, column: 0, rows: 1, columns: 1 };
  await excel.host.settled();
  await wait(400);
  await following.stop();
  return { heard, told };
}

// The request loads the sheets' names and then registers eight or nine handlers, one action each.
test.each([0, 3, 5, 8, 100])(
  "a request to be told of changes that stops after %d actions is made again, and each change heard once",
  async (actions) => {
    const { heard, told } = await shownAfter(actions);
    expect(told).toEqual(actions === 100 ? [] : ["bookChanged"]);
    expect(heard.filter(({ type }) => type === "selectedInSheet")).toHaveLength(1);
    expect(heard.filter(({ type }) => type === "bookChanged")).toHaveLength(1);
  },
);
