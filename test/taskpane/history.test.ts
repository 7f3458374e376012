import type { Deed } from "../../src/app/deed";
import type { Action, Effect } from "../../src/taskpane/model/action";
import { initialModel, type Model } from "../../src/taskpane/model/model";
import { actsOf } from "../../src/taskpane/model/on/history";
import { update } from "../../src/taskpane/model/update";
import { actSentence } from "../../src/taskpane/views/history/sentence";
import { actWords } from "../../src/words/acts";
import { handmade } from "./handmade";

function run(start: Model, ...actions: readonly Action[]) {
  const effects: Effect[] = [];
  const model = actions.reduce((so, action) => {
    const next = update(so, action);
    effects.push(...next.effects);
    return next.model;
  }, start);
  return { model, effects };
}

const cell = (clause: string, column: string, before: string | null, after: string | null) => ({
  row: { column: "条款", is: clause },
  column,
  before,
  after,
});
const wrote = (...cells: readonly ReturnType<typeof cell>[]): Deed => ({
  kind: "wrote",
  table: "StarsheetClauses",
  cells,
});
const first = wrote(cell("5.1.1.1", "判定", null, "符合"));
const second = wrote(cell("5.1.1.2", "判定", null, "不符合"));

const open = (): Model => run(initialModel("zh-CN"), { type: "opened", audit: handmade() }).model;

describe("the list of what was done", () => {
  test("has the newest first, those of this audit only", () => {
    const { model } = run(open(), { type: "acted", deed: first }, { type: "acted", deed: second });
    expect(actsOf(model).map(({ deed }) => deed)).toEqual([second, first]);
    const other = run(model, { type: "opened", audit: { ...handmade(), suffix: "_2" } }).model;
    expect(actsOf(other)).toEqual([]);
  });

  test("says what is not done: nothing", () => {
    expect(actsOf(run(open(), { type: "acted", deed: null }).model)).toEqual([]);
  });

  test("loses what was taken back, and the pane shows its clause", () => {
    const { model } = run(open(), { type: "acted", deed: first }, { type: "acted", deed: second });
    const [newest] = actsOf(model);
    if (newest === undefined) throw new Error("The list is empty.");
    const back = run(model, { type: "takenBack", act: newest, audit: handmade(), from: model.current }).model;
    expect(actsOf(back).map(({ deed }) => deed)).toEqual([first]);
    expect(back.current).toBe("5.1.1.2");
  });

  test("leaves alone who has gone to another clause before it was taken back", () => {
    const { model } = run(open(), { type: "acted", deed: second });
    const [newest] = actsOf(model);
    if (newest === undefined) throw new Error("The list is empty.");
    const gone = run(model, { type: "clauseChosen", clause: "5.1.2.2", focus: "row" }).model;
    const back = run(gone, { type: "takenBack", act: newest, audit: handmade(), from: model.current }).model;
    expect([back.current, back.focus]).toEqual(["5.1.2.2", gone.focus]);
  });

  test("keeps the fifty newest", () => {
    const many = Array.from({ length: 60 }, (): Action => ({ type: "acted", deed: first }));
    expect(actsOf(run(open(), ...many).model)).toHaveLength(50);
  });
});

describe("Z", () => {
  const z: Action = { type: "takeBackChosen", serial: null };

  test("leaves it to the workbook's queue which was the last: what is on its way counts", () => {
    expect(run(open(), { type: "acted", deed: first }, z).effects).toEqual([{ do: "takeBack", serial: null }]);
  });

  test("takes back a verdict that waits for its numbers before anything written, and keeps the texts", () => {
    const { model, effects } = run(
      open(),
      { type: "clauseChosen", clause: "5.1.2.2", focus: "none" },
      { type: "verdictGiven", verdict: "sampled" },
      { type: "typed", clause: "5.1.2.2", field: "sampled", text: "20" },
      { type: "typed", clause: "5.1.2.2", field: "reason", text: "抽查" },
      z,
    );
    expect(effects.filter((effect) => effect.do === "takeBack")).toEqual([]);
    expect(model.drafts["5.1.2.2"]?.patch).toEqual({ reason: "抽查" });
  });

  test("writes nothing while something is only supposed", () => {
    const { effects } = run(open(), { type: "acted", deed: first }, { type: "whatIfToggled" }, z);
    expect(effects.filter((effect) => effect.do === "takeBack")).toEqual([]);
  });
});

describe("what was done as a sentence", () => {
  const words = actWords["zh-CN"].history;
  test.each<[string, Deed, string]>([
    ["one cell", first, "5.1.1.1：判定 空白 → “符合”"],
    [
      "several cells of one clause",
      wrote(cell("5.1.2.2", "判定", "符合", "抽样"), cell("5.1.2.2", "抽样数", null, "20")),
      "5.1.2.2：判定 “符合” → “抽样”；抽样数 空白 → “20”",
    ],
    [
      "several clauses",
      wrote(cell("5.1.1.1", "判定", null, "符合"), cell("5.1.1.2", "判定", null, "符合")),
      "5.1.1.1 等 2 条：判定 空白 → “符合”",
    ],
    ["a row", { kind: "added", table: "t", row: { 类型: "扣分", 条款: null, 描述: "宣传" } }, "添加：扣分 · 宣传"],
  ])("%s", (_, deed, sentence) => {
    expect(actSentence(words, deed)).toBe(sentence);
  });
});
