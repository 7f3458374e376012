import { atFirst, update, type CopiesAction, type CopiesModel } from "../../../src/taskpane/views/scheme/copies/model";

const after = (...actions: readonly CopiesAction[]): CopiesModel => actions.reduce(update, atFirst);
const state = { portable: null, misnamed: 0, silent: 0 };
const made = { kind: "mended", result: 3 } as const;

test("nothing is known before the workbook was read", () => {
  expect(atFirst).toEqual({ state: null, isBusy: false, isAsking: false, done: null, trouble: null });
});

test("the question closes when it is answered, either way", () => {
  expect(after({ type: "asked" }).isAsking).toBe(true);
  expect(after({ type: "asked" }, { type: "cancelled" }).isAsking).toBe(false);
  expect(after({ type: "asked" }, { type: "begun" })).toMatchObject({ isAsking: false, isBusy: true });
});

test("what was said of the deed before goes when the next one begins", () => {
  const told = after({ type: "begun" }, { type: "done", deed: made });
  expect(told).toMatchObject({ isBusy: false, done: made });
  expect(update(told, { type: "begun" }).done).toBeNull();
  expect(update(told, { type: "asked" }).done).toBeNull();
});

test("a problem ends the work and stays until something else is begun", () => {
  const failed = after({ type: "begun" }, { type: "failed", problem: { code: "EXCEL_BUSY" } });
  expect(failed).toMatchObject({ isBusy: false, trouble: { code: "EXCEL_BUSY" } });
  expect(update(failed, { type: "stateRead", state }).trouble).toEqual({ code: "EXCEL_BUSY" });
  expect(update(failed, { type: "begun" }).trouble).toBeNull();
});

test("word of the workbook while something runs changes nothing but that", () => {
  const running = after({ type: "begun" });
  expect(update(running, { type: "stateRead", state })).toEqual({ ...running, state });
});
