/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Store } from "../../src/taskpane/store/store";
import { auditOf } from "../../src/taskpane/model/model";
import { bookWithClauses } from "../bench/pane/books";
import { startExcel, type StartedExcel } from "../host/startExcel";
import { untilQuiet } from "./quiet";
import { showPane } from "./showPane";

jest.setTimeout(180_000);

const clauses = 60;
let excel: StartedExcel;
let store: Store;
beforeEach(async () => {
  excel = await startExcel({ book: bookWithClauses(clauses) });
  ({ store } = showPane(excel));
  await screen.findByRole("tab", { name: "评分" }, { timeout: 40_000 });
  await quiet();
});

const quiet = () => untilQuiet(excel, store);

const verdicts = () => auditOf(store.model())?.rows.map((row) => row.verdict) ?? [];
const verdictOf = (clause: string) => auditOf(store.model())?.rows.find((row) => row.id === clause)?.verdict;
const row = (clause: string) => screen.getByRole("button", { name: new RegExp(`^${clause.replaceAll(".", "\\.")} `) });

/** Somebody else writes a verdict into the row of the clause: the table starts in row 7, one clause a row. */
function writtenByOthers(index: number, text: string) {
  const sheet = excel.host.book.sheets().find(({ name }) => name === "评分表");
  if (sheet === undefined) throw new Error("There is no scoring sheet.");
  excel.host.book.type(sheet.id, 6 + index, 4, text, "remote");
}

test("sixty conforming clauses take at most sixty-five key presses from opening the list", async () => {
  let presses = 0;
  const count = () => (presses += 1);
  document.addEventListener("keydown", count, true);
  const user = userEvent.setup();
  // The list has just been opened: the keyboard is on the first open clause already.
  for (let done = 0; done < clauses; done += 1) await user.keyboard("c");
  document.removeEventListener("keydown", count, true);
  await quiet();
  expect(verdicts()).toEqual(Array.from({ length: clauses }, () => "conforms"));
  expect(presses).toBeLessThanOrEqual(65);
});

test("under a Chinese input method the keys of a row count by their place, and those in a text do not", async () => {
  const composing = { key: "Process", code: "KeyN", keyCode: 229, isComposing: true };
  fireEvent.keyDown(row("5.1.1.1"), composing);
  await quiet();
  expect(verdictOf("5.1.1.1")).toBe("fails");
  const text = within(screen.getByRole("region", { name: /^条款 / })).getByRole("textbox", { name: "依据" });
  fireEvent.keyDown(text, composing);
  await quiet();
  expect(verdicts().filter((verdict) => verdict !== "notAssessed")).toEqual(["fails"]);
});

test("Z takes back what was done last, even when it is still on its way", async () => {
  const user = userEvent.setup();
  await user.keyboard("cn");
  await user.keyboard("z");
  await quiet();
  expect([verdictOf("5.1.1.1"), verdictOf("5.1.1.2")]).toEqual(["conforms", "notAssessed"]);
  expect(store.model().current).toBe("5.1.1.2");
});

test("the list of last actions takes back an older one, and refuses when its cell was changed since", async () => {
  const user = userEvent.setup();
  await user.keyboard("cn");
  await quiet();
  await user.click(screen.getByRole("button", { name: /最近的操作/ }));
  await user.click(await screen.findByRole("button", { name: /^撤回：5\.1\.1\.1/ }));
  await quiet();
  expect([verdictOf("5.1.1.1"), verdictOf("5.1.1.2")]).toEqual(["notAssessed", "fails"]);
  writtenByOthers(1, "符合");
  await user.keyboard("z");
  await quiet();
  expect(verdictOf("5.1.1.2")).toBe("conforms");
  expect(screen.getByRole("alert")).toHaveTextContent(/E8.*现为“符合”/);
});

test("Z after a refusal goes to the action before it; when none is left it says again why not", async () => {
  const user = userEvent.setup();
  await user.keyboard("cn");
  await quiet();
  writtenByOthers(1, "抽样");
  await user.keyboard("z");
  await quiet();
  expect(screen.getByRole("alert")).toHaveTextContent(/E8.*没有撤回；再按 Z 撤回更早的一步。/);
  await user.keyboard("z");
  await quiet();
  expect([verdictOf("5.1.1.1"), verdictOf("5.1.1.2")]).toEqual(["notAssessed", "sampled"]);
  expect(screen.queryByRole("alert")).toBeNull();
  await user.keyboard("z");
  await quiet();
  expect(screen.getByRole("alert")).toHaveTextContent(/E8.*没有撤回。/);
  // It stays in the list with its reason, and can be tried again there when the cell is as it was.
  writtenByOthers(1, "不符合");
  await quiet();
  await user.click(screen.getByRole("button", { name: /最近的操作/ }));
  const dialog = await screen.findByRole("dialog", { name: "最近的操作" });
  expect(dialog).toHaveTextContent(/E8/);
  await user.click(within(dialog).getByRole("button", { name: /^撤回：5\.1\.1\.2/ }));
  await quiet();
  expect(verdictOf("5.1.1.2")).toBe("notAssessed");
});

test("one verdict for a group lists what it overwrites, leaves it alone unless told, and is one step back", async () => {
  const user = userEvent.setup();
  await user.keyboard("n");
  await quiet();
  await user.click(screen.getByRole("button", { name: "整组评定：5.1" }));
  const dialog = await screen.findByRole("dialog", { name: /整组评定：5\.1/ });
  await user.click(within(dialog).getByRole("button", { name: "写入 19 条" }));
  await quiet();
  expect(verdicts().filter((verdict) => verdict === "conforms")).toHaveLength(19);
  expect(verdictOf("5.1.1.1")).toBe("fails");
  await user.click(screen.getByRole("button", { name: "整组评定：5.1" }));
  const again = await screen.findByRole("dialog", { name: /整组评定：5\.1/ });
  await user.click(within(again).getByRole("checkbox", { name: "同时覆盖已评的 1 条" }));
  expect(again).toHaveTextContent("5.1.1.1：不符合 → 符合");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
  excel.host.book.undo();
  await quiet();
  expect(verdicts().filter((verdict) => verdict !== "notAssessed")).toEqual(["fails"]);
});

test("a verdict that somebody else has given meanwhile is shown beside mine, and I choose", async () => {
  const user = userEvent.setup();
  // His arrives before the pane has heard of it.
  writtenByOthers(0, "符合");
  await user.keyboard("n");
  await quiet();
  const alert = screen.getByRole("alert");
  expect(alert).toHaveTextContent("5.1.1.1 判定：表中是“符合”，您的是“不符合”");
  expect(verdictOf("5.1.1.1")).toBe("conforms");
  await user.click(within(alert).getByRole("button", { name: "写入我的" }));
  await quiet();
  expect(verdictOf("5.1.1.1")).toBe("fails");
  expect(screen.queryByRole("alert")).toBeNull();
});
