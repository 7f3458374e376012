/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useReducer } from "react";
import type { OpenAudit } from "../../src/app/audit";
import { PaneProvider } from "../../src/taskpane/context";
import type { Action } from "../../src/taskpane/model/action";
import { initialModel, type Model } from "../../src/taskpane/model/model";
import { update } from "../../src/taskpane/model/update";
import { Screen } from "../../src/taskpane/Screen";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { paneWords, sayings } from "../../src/taskpane/words";
import { allConform, handmade } from "./handmade";

// Views come when they are opened, and the first time takes a busy machine longer than a second.
configure({ asyncUtilTimeout: 10_000 });

// Views are loaded when they are opened, which takes a busy machine its time.
jest.setTimeout(60_000);

/** The pane without a workbook behind it: what it shows and what it does with keys. */
function Loose({ start }: { readonly start: Model }) {
  const [model, dispatch] = useReducer((so: Model, action: Action) => update(so, action).model, start);
  const perform = () => new Promise<never>(() => undefined);
  const pane = { model, dispatch, perform, words: paneWords(model.language), say: sayings(model.language) };
  return (
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={pane}>
        <Screen />
      </PaneProvider>
    </FluentProvider>
  );
}

function show(audit: OpenAudit, language: "zh-CN" | "en-US" = "zh-CN") {
  const start = update(initialModel(language), { type: "opened", audit }).model;
  render(<Loose start={start} />);
  return userEvent.setup();
}

const card = () => screen.getByRole("region", { name: /^(条款 |Clause )\d/ });
const current = () => within(card()).getByRole("heading", { level: 2 }).textContent;

describe("the header", () => {
  // 5.1.1.1 earns 2 of 2, 5.1.1.2 0 of 2: half of what was assessed. The other 96 points of 100 are open.
  const audit = handmade({ "5.1.1.1": { verdict: "符合" }, "5.1.1.2": { verdict: "不符合" } });

  test("calls a score that is not final what it is, and says what is still possible", () => {
    show(audit);
    const header = screen.getByRole("banner");
    expect(header).toHaveTextContent("50.00暂计");
    expect(header).toHaveTextContent("可能 2.00 – 98.00");
    expect(header).toHaveTextContent("2 / 29 条已评");
    expect(header).toHaveTextContent("评价不合格 至 五星级");
  });

  test("the gauge says in words what it shows", () => {
    show(audit);
    const gauge = screen.getByRole("img", { name: /可能范围 2\.00 至 98\.00.*95 五星级/ });
    expect(gauge).toBeInTheDocument();
  });

  test("an audit with a contradiction has no score and says which row", () => {
    show(handmade({ "5.1.2.2": { verdict: "抽样", sampled: 20, failed: 21 } }));
    const header = screen.getByRole("banner");
    expect(header).toHaveTextContent("有错误的条目");
    expect(header).toHaveTextContent(/第 10 行.*5\.1\.2\.2.*21.*20/);
  });

  test("a complete audit has one score, and how much of it is missing for the next grade", () => {
    // 5.1.3.2 of 2 points is left out, 5.3.2 of 13 is lost: 85/98 of 100 is 86.735, less one deduction 85.735; 90 are four stars.
    const lost = { "5.1.3.2": { verdict: "不适用" }, "5.3.2": { verdict: "不符合" } };
    show(handmade(allConform(lost), [{ type: "deduction" }]));
    const header = screen.getByRole("banner");
    expect(header).not.toHaveTextContent("暂计");
    expect(header).toHaveTextContent("85.73");
    expect(header).toHaveTextContent("得分距四星级还差 4.27 分");
  });

  test("a score whose grade a gate keeps from counting names that grade and that gate", () => {
    const deductions = Array.from({ length: 5 }, () => ({ type: "deduction" as const }));
    // 10 points lost and 5 deducted leave 85: three-star by itself.
    show(handmade(allConform({ "5.3.2": { verdict: "部分符合", awarded: 3 } }), deductions));
    const header = screen.getByRole("banner");
    expect(header).toHaveTextContent("评价不合格");
    expect(header).toHaveTextContent(/得分已达三星级，但未通过：特别扣分/);
    expect(header).not.toHaveTextContent("达标级");
  });

  test("switches to English and leaves the sheet's own texts out of it", async () => {
    const user = show(audit);
    await user.click(screen.getByRole("button", { name: "Switch to English" }));
    expect(screen.getByRole("banner")).toHaveTextContent("2 of 29 clauses assessed");
    expect(screen.getByRole("tab", { name: "Ledger" })).toBeInTheDocument();
  });
});

describe("scoring by keyboard", () => {
  test("one key a clause, the keyboard stays on the current row", async () => {
    const user = show(handmade());
    await user.click(screen.getByRole("button", { name: /^5\.1\.1\.1/ }));
    await user.keyboard("cnx");
    expect(current()).toContain("5.1.2.2");
    expect(screen.getByRole("button", { name: /5\.1\.1\.1.*符合/ })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /5\.1\.1\.2.*不符合/ })).toBeInTheDocument();
    expect(screen.getByRole("button", { name: /5\.1\.2\.1.*不适用/ })).toBeInTheDocument();
  });

  test("a sampled clause shows what it earns while its counts are typed", async () => {
    const user = show(handmade());
    await user.click(screen.getByRole("button", { name: /^5\.1\.2\.2/ }));
    await user.keyboard("s");
    expect(screen.getByRole("textbox", { name: "抽样数" })).toHaveFocus();
    await user.keyboard("20{Enter}");
    expect(screen.getByRole("textbox", { name: "不符合数" })).toHaveFocus();
    await user.keyboard("2");
    // 5 × 18 / 20
    expect(card()).toHaveTextContent("4.5 / 5");
    await user.keyboard("{Enter}");
    expect(current()).toContain("5.1.3.1");
  });

  test("says beside the field what is wrong with it and keeps what was typed", async () => {
    const user = show(handmade());
    await user.click(screen.getByRole("button", { name: /^5\.1\.2\.2/ }));
    await user.keyboard("s20{Enter}21");
    const failed = screen.getByRole("textbox", { name: "不符合数" });
    expect(failed).toBeInvalid();
    expect(failed).toHaveAccessibleDescription(/21.*20/);
    expect(failed).toHaveValue("21");
  });

  test("Enter on a number that is wrong or missing stays in its field and says what is asked for", async () => {
    const user = show(handmade());
    await user.click(screen.getByRole("button", { name: /^5\.1\.2\.2/ }));
    await user.keyboard("s{Enter}");
    expect(screen.getByRole("textbox", { name: "抽样数" })).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "抽样数" })).toHaveAccessibleDescription(/没有填写抽样数/);
    await user.keyboard("20{Enter}21{Enter}");
    expect(screen.getByRole("textbox", { name: "不符合数" })).toHaveFocus();
    expect(screen.getByRole("textbox", { name: "不符合数" })).toHaveAccessibleDescription(/21.*20/);
  });

  test("the keyboard goes on to the next row with the verdict, also where the row before leaves the list", async () => {
    const user = show(handmade());
    await user.selectOptions(screen.getByRole("combobox", { name: "显示" }), "open");
    await user.click(screen.getByRole("button", { name: /^5\.1\.1\.1/ }));
    await user.keyboard("c");
    expect(screen.queryByRole("button", { name: /^5\.1\.1\.1/ })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: /^5\.1\.1\.2/ })).toHaveFocus();
  });

  test("a verdict pressed in the card leaves the keyboard in the card", async () => {
    const user = show(handmade());
    await user.click(within(card()).getByRole("button", { name: /^符合/ }));
    expect(current()).toContain("5.1.1.2");
    expect(card()).toContainElement(document.activeElement as HTMLElement);
  });

  test("the last open clause is called that; all is assessed only when it is, too", async () => {
    const others = handmade()
      .rows.slice(1)
      .map((row) => [row.id, { verdict: "符合" }] as const);
    const user = show(handmade(Object.fromEntries(others)));
    expect(within(card()).getByRole("button", { name: "最后一条未评" })).toBeInTheDocument();
    await user.keyboard("c");
    expect(within(card()).getByRole("button", { name: "全部已评" })).toBeInTheDocument();
  });

  test("a sampled clause without its counts is open in the group and in the header alike", async () => {
    const user = show(handmade());
    await user.keyboard("s");
    expect(screen.getByRole("banner")).toHaveTextContent("0 / 29 条已评");
    expect(screen.getByRole("button", { name: /^5\.1 /, expanded: true })).toHaveTextContent(/0\/\d+ 条/);
  });

  test("letters typed into a field are text", async () => {
    const user = show(handmade());
    await user.type(screen.getByRole("textbox", { name: "说明" }), "xcn");
    expect(screen.getByRole("textbox", { name: "说明" })).toHaveValue("xcn");
    expect(current()).toContain("5.1.1.1");
  });

  test("Enter goes into the card, Escape back to the row", async () => {
    const user = show(handmade());
    await user.click(screen.getByRole("button", { name: /^5\.1\.1\.1/ }));
    await user.keyboard("{Enter}");
    expect(card()).toContainElement(document.activeElement as HTMLElement);
    await user.keyboard("{Escape}");
    expect(screen.getByRole("button", { name: /^5\.1\.1\.1/ })).toHaveFocus();
  });

  test("the search leads back to the list with Enter", async () => {
    const user = show(handmade());
    await user.keyboard("f");
    expect(screen.getByRole("searchbox")).toHaveFocus();
    await user.keyboard("投诉{Enter}");
    expect(screen.getByRole("button", { name: /^5\.3\.2/ })).toHaveFocus();
    expect(current()).toContain("5.3.2");
  });

  test("the map of keys opens, keeps the other keys to itself and gives the keyboard back", async () => {
    const user = show(handmade());
    const row = screen.getByRole("button", { name: /^5\.1\.1\.1/ });
    await user.click(row);
    await user.keyboard("?");
    expect(screen.getByRole("dialog", { name: "键盘操作" })).toBeInTheDocument();
    await user.keyboard("c{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(row).toHaveFocus();
    expect(current()).toContain("5.1.1.1");
  });
});

describe("the ledger", () => {
  test("goes from full marks to the score so far, and names each gate's rule and outcome", async () => {
    const user = show(handmade({ "5.1.1.1": { verdict: "符合" }, "5.1.1.2": { verdict: "不符合" } }));
    await user.click(screen.getByRole("tab", { name: "得分明细" }));
    const lines = (await screen.findAllByRole("row")).map((row) => row.textContent);
    expect(lines[1]).toContain("100.00");
    expect(lines.find((line) => line?.includes("5.1.1.2"))).toContain("−2.00");
    expect(lines.at(-1)).toContain("50.00");
  });

  const openLedger = async (audit: OpenAudit): Promise<readonly string[]> => {
    const user = show(audit);
    await user.click(screen.getByRole("tab", { name: "得分明细" }));
    return (await screen.findAllByRole("row")).map((row) => row.textContent);
  };

  test("a gate whose name says its rule does not say it again", async () => {
    await openLedger(handmade(allConform()));
    const gate = screen.getAllByRole("listitem").find((item) => item.textContent.includes("总分不低于70分"));
    expect(gate).toHaveTextContent("总分不低于70分通过现为 100.00");
    expect(gate?.textContent.match(/70/g)).toHaveLength(1);
  });

  test("every line says why: verdict and share, the reason, the division, each special item", async () => {
    const lost = {
      "5.1.1.1": { verdict: "不符合", reason: "没有部门" },
      "5.1.1.2": { verdict: "部分符合", awarded: 1.5 },
      "5.1.2.2": { verdict: "抽样", sampled: 10, failed: 1 },
      "5.2.6": { verdict: "不适用", reason: "不销售此类商品" },
    };
    const specials = [
      { type: "deduction", kind: "law", clause: "5.2.1", description: "无证上岗" },
      { type: "bonus", description: "首创服务" },
      { type: "bonus", description: "第二项" },
    ] as const;
    const lines = await openLedger(handmade(allConform(lost), specials));
    const line = (part: string) => lines.find((one) => one.includes(part));
    expect(line("5.1.1.1")).toContain("不符合 · 没有部门");
    expect(line("5.1.1.2")).toContain("部分符合 1.5/2");
    expect(line("5.1.2.2")).toContain("抽样 9/10");
    expect(line("5.2.6")).toContain("不适用 · 不销售此类商品");
    // Lost: 2 + 0.5 + 0.5; left out: the points of 5.2.6.
    const left = 100 - Number(gbt27922.clauses.find((clause) => clause.id === "5.2.6")?.points.value);
    expect(line("折算")).toContain(`${left - 3} ÷ ${left} × 100`);
    expect(line("特别扣分")).toMatch(/−1无证上岗 · .+ · 5\.2\.1/);
    expect(line("特别加分")).toMatch(/\+1首创服务.*0第二项 · 超过限额，不计/);
  });
});

describe("groups", () => {
  test("nothing assessed is no zero", () => {
    show(
      handmade({ "5.1.1.1": { verdict: "不符合" }, "5.3.1": { verdict: "不适用" }, "5.3.2": { verdict: "不适用" } }),
    );
    const points = (id: string) => screen.getByRole("button", { name: new RegExp(`^${id.replace(".", "\\.")}[^.]`) });
    expect(points("5.1")).toHaveTextContent("0 / 40 分");
    expect(points("5.2")).toHaveTextContent("— / 35 分");
    expect(points("5.3")).toHaveTextContent("不计入");
  });
});

describe("a score so far", () => {
  test("says that it does not know the special items, where there are some", () => {
    show(handmade({ "5.1.1.1": { verdict: "符合" } }, [{ type: "deduction", kind: "law" }]));
    expect(screen.getByRole("banner")).toHaveTextContent("100.00暂计未计特别项");
  });

  test("says nothing of them where there are none, nor once the score is final", () => {
    show(handmade({ "5.1.1.1": { verdict: "符合" } }));
    expect(screen.getByRole("banner")).not.toHaveTextContent("未计特别项");
    cleanup();
    show(handmade(allConform(), [{ type: "deduction", kind: "law" }]));
    expect(screen.getByRole("banner")).toHaveTextContent("99.00");
    expect(screen.getByRole("banner")).not.toHaveTextContent("未计特别项");
  });
});

describe("special items", () => {
  test("a deduction without its kind is not sent, and says so in the pane's own words", async () => {
    const specials = { name: "StarsheetSpecials", sheet: "特别项", headers: [], values: [], row: 5, column: 0 };
    const user = show({ ...handmade(), beside: { specials } });
    await user.click(screen.getByRole("tab", { name: "特别项" }));
    // The view is loaded when it is opened.
    await user.click(await screen.findByRole("button", { name: "添加" }, { timeout: 20_000 }));
    const kind = screen.getByRole("combobox", { name: "类别" });
    expect(kind).toHaveAccessibleDescription("请选择扣分类别，再添加。");
    expect(kind).toHaveFocus();
    expect(screen.getByRole("form", { name: "添加" })).toHaveAttribute("novalidate");
    await user.selectOptions(kind, "law");
    expect(kind).not.toHaveAccessibleDescription();
  });
});

describe("a screen reader", () => {
  test("hears the score when it has settled", () => {
    jest.useFakeTimers();
    show(handmade({ "5.1.1.1": { verdict: "符合" } }));
    const status = screen.getByRole("status");
    expect(status).toBeEmptyDOMElement();
    act(() => jest.advanceTimersByTime(1000));
    expect(status).toHaveTextContent("暂计 100.00");
    jest.useRealTimers();
  });
});
