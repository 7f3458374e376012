/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LiveBook, LiveTable } from "../../src/calc/liveBook";
import type { Store } from "../../src/taskpane/store/store";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { startExcel, type StartedExcel } from "../host/startExcel";
import { untilQuiet } from "./quiet";
import { showPane } from "./showPane";

// Each test starts a workbook and writes a whole audit into it.
jest.setTimeout(180_000);

let excel: StartedExcel;
let store: Store;
beforeEach(async () => {
  excel = await startExcel();
});

/** Opens the pane over the workbook and waits until it has looked through it. */
async function openPane() {
  const pane = showPane(excel);
  store = pane.store;
  await quiet();
  return { user: userEvent.setup(), view: pane.view };
}

const quiet = () => untilQuiet(excel, store);

async function newAudit() {
  const pane = await openPane();
  await pane.user.type(screen.getByRole("textbox", { name: "受评企业" }), "远山家电");
  await pane.user.click(screen.getByRole("button", { name: "建立评分表" }));
  await screen.findByRole("tab", { name: "评分" }, { timeout: 40_000 });
  await quiet();
  return pane;
}

/** The clause table of the workbook, by its headers and clause ids. */
function clauseTable() {
  const { book } = excel.host;
  const table = book.tables().find(({ name }) => name === "StarsheetClauses");
  if (table === undefined) throw new Error("There is no clause table.");
  const place = (clause: string, header: string) => placeOf(book, table, clause, header);
  return {
    value: (clause: string, header: string) => {
      const { row, column } = place(clause, header);
      return book.cell(table.area.sheet, row, column).value;
    },
    type: (clause: string, header: string, text: string, source: "user" | "remote" = "user") => {
      const { row, column } = place(clause, header);
      book.type(table.area.sheet, row, column, text, source);
    },
    select: (clause: string) => {
      const { row, column } = place(clause, "判定");
      excel.host.selection = { sheet: table.area.sheet, row, column, rows: 1, columns: 1 };
    },
    sheet: table.area.sheet,
    place,
  };
}

function placeOf(book: LiveBook, table: LiveTable, clause: string, header: string) {
  const { area, columns } = table;
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const row = rows.find((one) => book.cell(area.sheet, one, area.column + columns.indexOf("条款")).value === clause);
  if (row === undefined || !columns.includes(header)) throw new Error(`No ${header} of ${clause}.`);
  return { row, column: area.column + columns.indexOf(header) };
}

function fail(): never {
  throw new Error("There is no clause table.");
}

const header = () => screen.getByRole("banner");
const row = (clause: string) => screen.getByRole("button", { name: new RegExp(`^${clause.replaceAll(".", "\\.")}`) });
const card = () => screen.getByRole("region", { name: /^条款 \d/ });

describe("a new audit scored from the pane", () => {
  test("verdicts by keyboard stand in the cells and in the header", async () => {
    const { user } = await newAudit();
    await user.click(row("5.1.1.1"));
    await user.keyboard("cn");
    await quiet();
    expect(clauseTable().value("5.1.1.1", "判定")).toBe("符合");
    expect(clauseTable().value("5.1.1.2", "判定")).toBe("不符合");
    // 2 of the 4 points assessed; 96 are open.
    expect(header()).toHaveTextContent("50.00暂计");
    expect(header()).toHaveTextContent("可能 2.00 – 98.00");
    expect(store.model().drafts).toEqual({});
  });

  test("a sampled clause is written with its counts, and the native formula earns the same", async () => {
    const { user } = await newAudit();
    await user.click(row("5.1.2.2"));
    await user.keyboard("s20{Enter}2{Enter}");
    await quiet();
    const table = clauseTable();
    expect(table.value("5.1.2.2", "判定")).toBe("抽样");
    expect([table.value("5.1.2.2", "抽样数"), table.value("5.1.2.2", "不符合数")]).toEqual([20, 2]);
    expect(table.value("5.1.2.2", "得分")).toBe(4.5);
    expect(row("5.1.2.2")).toHaveAccessibleName(/抽样 18\/20.*4\.5\/5/);
  });

  test("one verdict takes at most two syncs", async () => {
    const { user } = await newAudit();
    await user.click(row("5.1.1.1"));
    await quiet();
    const before = excel.host.requests.length;
    const afterwards = new Promise<number>((resolve) => {
      store.subscribe(() => {
        if (Object.keys(store.model().drafts).length === 0) resolve(excel.host.requests.length);
      });
    });
    await user.keyboard("c");
    // Two of ours; with the third the library itself lets go of the ranges it has held.
    expect((await act(() => afterwards)) - before).toBeLessThanOrEqual(3);
    expect(clauseTable().value("5.1.1.1", "判定")).toBe("符合");
  });

  test("texts are written when their field is left", async () => {
    const { user } = await newAudit();
    await user.type(within(card()).getByRole("textbox", { name: "依据" }), "组织架构图");
    await user.tab();
    await quiet();
    expect(clauseTable().value("5.1.1.1", "依据")).toBe("组织架构图");
  });

  test("the sheet's selection follows the pane", async () => {
    const { user } = await newAudit();
    await user.click(row("5.1.3.2"));
    await quiet();
    const { sheet, place } = clauseTable();
    expect(excel.host.selection).toMatchObject({ sheet, row: place("5.1.3.2", "判定").row });
  });

  test("a row selected right after sorting leaves the pane where it is", async () => {
    const { user } = await newAudit();
    const { area } = excel.host.book.tables().find(({ name }) => name === "StarsheetClauses") ?? fail();
    excel.host.book.sort({ ...area, row: area.row + 1, rows: area.rows - 1 }, 0, true, "user");
    await user.click(row("5.1.3.2"));
    await quiet();
    expect(card()).toHaveAccessibleName("条款 5.1.3.2");
    const { sheet, place } = clauseTable();
    expect(excel.host.selection).toMatchObject({ sheet, row: place("5.1.3.2", "判定").row });
  });
});

describe("the sheet leads", () => {
  test("a selected row is the pane's clause, and the keyboard stays where it is", async () => {
    await newAudit();
    const focused = document.activeElement;
    await act(async () => clauseTable().select("5.2.3"));
    await quiet();
    expect(card()).toHaveAccessibleName("条款 5.2.3");
    expect(document.activeElement).toBe(focused);
  });

  test.each(["user", "remote"] as const)("an edit by the %s shows in the pane", async (source) => {
    await newAudit();
    await act(async () => clauseTable().type("5.1.1.1", "判定", "符合", source));
    await quiet();
    expect(row("5.1.1.1")).toHaveAccessibleName(/符合.*2\/2/);
    expect(header()).toHaveTextContent("1 / 29 条已评");
  });

  test("a contradiction typed into the sheet is said in the row's card", async () => {
    const { user } = await newAudit();
    await act(async () => {
      clauseTable().type("5.1.2.2", "判定", "抽样");
      clauseTable().type("5.1.2.2", "抽样数", "20");
      clauseTable().type("5.1.2.2", "不符合数", "21");
    });
    await quiet();
    await user.click(row("5.1.2.2"));
    expect(screen.getByRole("textbox", { name: "不符合数" })).toHaveAccessibleDescription(/21.*20/);
    expect(header()).toHaveTextContent("暂时无法计分");
  });
});

describe("trouble", () => {
  test("while a cell is being edited the entry waits, says so, and is written afterwards", async () => {
    const { user } = await newAudit();
    await user.click(row("5.1.1.1"));
    await quiet();
    excel.host.setCellEditing(true);
    await user.keyboard("c");
    await screen.findByText(/1 条内容等待写入/, undefined, { timeout: 10_000 });
    expect(row("5.1.1.1")).toHaveAccessibleName(/符合.*正在写入/);
    excel.host.setCellEditing(false);
    await waitFor(() => expect(clauseTable().value("5.1.1.1", "判定")).toBe("符合"), { timeout: 10_000 });
    await quiet();
    expect(screen.queryByText(/等待写入/)).not.toBeInTheDocument();
  });

  test("a protected sheet names its locked cells, keeps the text, and takes it when it is open again", async () => {
    const { user } = await newAudit();
    const { sheet, place } = clauseTable();
    excel.host.book.changeSheet(sheet, { protection: { password: false, allow: [] } });
    await user.type(within(card()).getByRole("textbox", { name: "说明" }), "理由");
    await user.tab();
    await quiet();
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("评分表");
    expect(alert).toHaveTextContent(`K${place("5.1.1.1", "说明").row + 1}`);
    expect(within(card()).getByRole("textbox", { name: "说明" })).toHaveValue("理由");
    excel.host.book.changeSheet(sheet, { protection: null });
    await user.click(within(alert).getByRole("button", { name: "重试" }));
    await quiet();
    expect(clauseTable().value("5.1.1.1", "说明")).toBe("理由");
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("a cell that somebody else has changed meanwhile is shown, not overwritten", async () => {
    const { user } = await newAudit();
    await user.click(row("5.1.1.1"));
    await quiet();
    await act(async () => clauseTable().type("5.1.1.1", "判定", "不符合", "remote"));
    await user.keyboard("c");
    await quiet();
    expect(clauseTable().value("5.1.1.1", "判定")).toBe("不符合");
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("“不符合”");
    await user.click(within(alert).getByRole("button", { name: "写入我的" }));
    await quiet();
    expect(clauseTable().value("5.1.1.1", "判定")).toBe("符合");
  });

  test("an entry that contradicts itself is not written and stays as typed", async () => {
    const { user } = await newAudit();
    await user.click(row("5.1.2.2"));
    await user.keyboard("s20{Enter}21{Enter}");
    await quiet();
    expect(clauseTable().value("5.1.2.2", "判定")).toBeNull();
    await user.click(row("5.1.2.2"));
    expect(screen.getByRole("textbox", { name: "不符合数" })).toHaveValue("21");
    expect(screen.getByRole("textbox", { name: "不符合数" })).toHaveAccessibleDescription(/21.*20/);
  });
});

describe("special items", () => {
  test("are added to the sheet, counted against the limit, and removed again", async () => {
    const { user } = await newAudit();
    await user.click(screen.getByRole("tab", { name: "特别项" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "类别" }), "law");
    await user.type(screen.getByRole("textbox", { name: "描述" }), "无证上岗");
    await user.click(screen.getByRole("button", { name: "添加" }));
    await quiet();
    expect(screen.getByText("无证上岗")).toBeInTheDocument();
    expect(header()).toHaveTextContent("特别扣分 1/5");
    expect(screen.getByRole("textbox", { name: "描述" })).toHaveValue("");
    await user.click(screen.getByRole("button", { name: "删除特别项：无证上岗" }));
    await quiet();
    expect(header()).toHaveTextContent("特别扣分 0/5");
  });
});

describe("the ledger", () => {
  test("leads from a special deduction to its row in the sheet", async () => {
    const { user } = await newAudit();
    await act(async () => {
      for (const { id } of gbt27922.clauses) clauseTable().type(id, "判定", "符合");
    });
    await user.click(screen.getByRole("tab", { name: "特别项" }));
    await user.selectOptions(await screen.findByRole("combobox", { name: "类别" }), "law");
    await user.type(screen.getByRole("textbox", { name: "描述" }), "无证上岗");
    await user.click(screen.getByRole("button", { name: "添加" }));
    await quiet();
    await user.click(screen.getByRole("tab", { name: "得分明细" }));
    await user.click(await screen.findByRole("button", { name: "无证上岗" }));
    await quiet();
    const { sheet, row: at, column, columns } = excel.host.selection;
    const cells = Array.from({ length: columns }, (_, index) => excel.host.book.cell(sheet, at, column + index).value);
    expect(cells).toContain("无证上岗");
  });
});

describe("an audit that is there already", () => {
  test("opens by itself when the pane opens", async () => {
    const { view } = await newAudit();
    view.unmount();
    await store.close();
    await openPane();
    expect(header()).toHaveTextContent("远山家电");
  });
});
