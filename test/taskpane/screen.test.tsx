/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useReducer } from "react";
import type { OpenAudit } from "../../src/app/audit";
import { PaneProvider } from "../../src/taskpane/context";
import type { Action } from "../../src/taskpane/model/action";
import { initialModel, type Model } from "../../src/taskpane/model/model";
import { update } from "../../src/taskpane/model/update";
import { Screen } from "../../src/taskpane/Screen";
import { paneWords, sayings } from "../../src/taskpane/words";
import { handmade } from "./handmade";

/** The pane without a workbook behind it: what it shows and what it does with keys. */
function Loose({ start }: { readonly start: Model }) {
  const [model, dispatch] = useReducer((so: Model, action: Action) => update(so, action).model, start);
  const pane = { model, dispatch, words: paneWords(model.language), say: sayings(model.language) };
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
    const lines = screen.getAllByRole("row").map((row) => row.textContent);
    expect(lines[1]).toContain("100.00");
    expect(lines.find((line) => line?.includes("5.1.1.2"))).toContain("−2.00");
    expect(lines.at(-1)).toContain("50.00");
    expect(screen.getByText(/得分不低于 70 分/)).toBeInTheDocument();
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
