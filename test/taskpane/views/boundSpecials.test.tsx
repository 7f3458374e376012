/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Store } from "../../../src/taskpane/store/store";
import { cellValue, openExcel } from "../../app/auditInExcel";
import { bookOfSheets, sheetOfRows } from "../../core/binding/books";
import type { StartedExcel } from "../../host/startExcel";
import { untilQuiet } from "../quiet";
import { showPane } from "../showPane";

jest.setTimeout(180_000);

const checklist = (name: string, ...words: readonly string[]) =>
  sheetOfRows([["No", "Audit question", "Status"], ...words.map((word, at) => [at + 1, `Question ${at + 1}`, word])], {
    name,
  });

let excel: StartedExcel;
let store: Store;

const sheets = (): readonly string[] => excel.host.book.sheets().map(({ name }) => name);
const quiet = () => untilQuiet(excel, store);

test("a sheet with words of its own is explained, bound with its second table, and gets special items on request", async () => {
  excel = await openExcel(bookOfSheets(checklist("Office", "C", "OFI", "NC", "OFI"), checklist("Outlet", "C", "C")));
  ({ store } = showPane(excel, "en-US"));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: /^Use a/ }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Score sheet" }), "Office!A1:C5");
  await user.click(screen.getByRole("checkbox", { name: /Outlet/ }));
  const word = screen.getByRole("combobox", { name: "“OFI” (2 clauses)" });
  expect(word).toHaveValue("");
  await user.selectOptions(word, "share");
  expect(screen.getByRole("button", { name: "Use this sheet" })).toHaveAttribute("aria-disabled", "true");
  await user.type(screen.getByRole("textbox", { name: /Share that “OFI” earns/ }), "50");
  await user.selectOptions(screen.getByRole("combobox", { name: "Rules and grades" }), "gbt-27922-2011");
  await user.click(screen.getByRole("button", { name: "Use this sheet" }));
  // 1 + 0.5 + 0 + 0.5 + 1 + 1 of 6.
  await screen.findByText("66.67");
  expect(sheets()).toEqual(["Office", "Outlet", "Bindings"]);
  await user.click(screen.getByRole("tab", { name: "Specials" }));
  await user.click(await screen.findByRole("button", { name: "Add a sheet of special items" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Type" }), "bonus");
  await user.type(screen.getByRole("textbox", { name: "Description" }), "A repair van of its own");
  await user.click(screen.getByRole("button", { name: "Add" }));
  await screen.findByText("67.67");
  await quiet();
  expect(sheets()).toEqual(["Office", "Outlet", "Bindings", "Specials"]);
  expect(cellValue(excel.host.book, "Office", "C3")).toBe("OFI");
});

test("where only a percentage is worked out, special items are explained and not offered", async () => {
  excel = await openExcel(bookOfSheets(checklist("Office", "C", "NC", "C")));
  ({ store } = showPane(excel, "en-US"));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: /^Use a/ }));
  await user.click(await screen.findByRole("button", { name: "Use this sheet" }));
  await user.click(await screen.findByRole("tab", { name: "Specials" }));
  await screen.findByText(/percentage only and know no special deductions/);
  await user.click(screen.getByRole("tab", { name: "Scheme" }));
  // There is no sheet of the scheme to be checked, filled in or published.
  await screen.findByText(/^Clauses and points are those of your own score sheet/);
  expect(screen.queryByRole("button", { name: "Check the workbook" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Add a sheet of special items" })).toBeNull();
  await quiet();
});
