import type { AppProblem } from "../../src/app/audit";
import type { Action, Effect } from "../../src/taskpane/model/action";
import { initialModel, type Model } from "../../src/taskpane/model/model";
import { update } from "../../src/taskpane/model/update";
import { nextOpen, visibleRows } from "../../src/taskpane/model/clauses";
import { handmade, type Entered } from "./handmade";

/** Runs actions one after the other; answers the pane and everything the workbook was asked for. */
function run(
  start: Model,
  ...actions: readonly Action[]
): { readonly model: Model; readonly effects: readonly Effect[] } {
  return actions.reduce<{ model: Model; effects: readonly Effect[] }>(
    (so, action) => {
      const next = update(so.model, action);
      return { model: next.model, effects: [...so.effects, ...next.effects] };
    },
    { model: start, effects: [] },
  );
}

const open = (entries: Readonly<Record<string, Entered>> = {}): Model =>
  update(initialModel("zh-CN"), { type: "opened", audit: handmade(entries) }).model;

const at = (model: Model, clause: string): Model =>
  update(model, { type: "clauseChosen", clause, focus: "none" }).model;

const give = (verdict: "conforms" | "fails" | "sampled" | "partial" | "excluded" | "notAssessed"): Action => ({
  type: "verdictGiven",
  verdict,
});

const type = (
  clause: string,
  field: "sampled" | "failed" | "awarded" | "reason" | "evidence",
  text: string,
): Action => ({
  type: "typed",
  clause,
  field,
  text,
});

const records = (effects: readonly Effect[]) => effects.filter((effect) => effect.do === "record");

test("another audit is begun at its own first open clause, wherever somebody was in the one before", () => {
  const before = update(open({}), { type: "clauseChosen", clause: "5.3.2", focus: "none" }).model;
  const audit = { ...handmade({ "5.1.1.1": { verdict: "符合" } }), suffix: "_2" };
  expect(update(before, { type: "opened", audit }).model.current).toBe("5.1.1.2");
});

describe("opening", () => {
  test("the first clause without a verdict is the current one", () => {
    expect(open({ "5.1.1.1": { verdict: "符合" } }).current).toBe("5.1.1.2");
  });

  test("one audit of our own opens by itself, a copied one is offered", () => {
    const found = (copied: boolean) =>
      run(initialModel("zh-CN"), { type: "found", audits: [{ suffix: "", sheet: "评分表", copied }] });
    expect(found(false).effects).toEqual([{ do: "open", suffix: "" }]);
    expect(found(true).effects).toEqual([]);
    expect(found(true).model.phase.kind).toBe("welcome");
  });
});

describe("verdicts", () => {
  test.each(["conforms", "fails", "excluded"] as const)("%s is written and the next open clause follows", (verdict) => {
    const { model, effects } = run(open(), give(verdict));
    expect(records(effects)).toEqual([{ do: "record", clause: "5.1.1.1", patch: { verdict } }]);
    expect(model.current).toBe("5.1.1.2");
  });

  test("the next open clause skips those with a verdict, written or on its way, and begins again at the top", () => {
    const start = open({ "5.1.1.2": { verdict: "符合" }, "5.1.2.1": { verdict: "不符合" } });
    expect(run(start, give("conforms")).model.current).toBe("5.1.2.2");
    expect(run(at(start, "5.3.2"), give("conforms")).model.current).toBe("5.1.1.1");
  });

  test("sampled waits for both counts and writes them with the verdict in one piece", () => {
    const first = run(at(open(), "5.1.2.2"), give("sampled"));
    expect(records(first.effects)).toEqual([]);
    expect(first.model.focus.on).toBe("sampled");
    const half = run(first.model, type("5.1.2.2", "sampled", "20"), { type: "fieldLeft", clause: "5.1.2.2" });
    expect(records(half.effects)).toEqual([]);
    const whole = run(half.model, type("5.1.2.2", "failed", "2"), { type: "numbersDone", clause: "5.1.2.2" });
    expect(records(whole.effects)).toEqual([
      { do: "record", clause: "5.1.2.2", patch: { verdict: "sampled", sampled: "20", failed: "2" } },
    ]);
    expect(whole.model.current).toBe("5.1.3.1");
  });

  test("a reason does not wait for the numbers of a sampled verdict", () => {
    const { effects } = run(at(open(), "5.1.2.2"), give("sampled"), type("5.1.2.2", "reason", "两名无证"), {
      type: "fieldLeft",
      clause: "5.1.2.2",
    });
    expect(records(effects)).toEqual([{ do: "record", clause: "5.1.2.2", patch: { reason: "两名无证" } }]);
  });

  test("partly asks for the points first", () => {
    const { model, effects } = run(open(), give("partial"));
    expect(records(effects)).toEqual([]);
    expect(model.focus.on).toBe("awarded");
  });

  test("a verdict that stands in the sheet already is not written again", () => {
    const start = at(open({ "5.1.1.1": { verdict: "符合" } }), "5.1.1.1");
    expect(records(run(start, give("conforms")).effects)).toEqual([]);
  });

  test("what is on its way is not sent twice", () => {
    const start = run(open(), give("conforms")).model;
    expect(records(run(start, { type: "fieldLeft", clause: "5.1.1.1" }).effects)).toEqual([]);
  });

  test("clearing a verdict stays at the clause", () => {
    const { model, effects } = run(at(open({ "5.1.1.1": { verdict: "符合" } }), "5.1.1.1"), give("notAssessed"));
    expect(records(effects)).toEqual([{ do: "record", clause: "5.1.1.1", patch: { verdict: "notAssessed" } }]);
    expect(model.current).toBe("5.1.1.1");
  });
});

describe("drafts", () => {
  const locked: AppProblem = { code: "SHEET_PROTECTED", sheet: "评分表", cells: ["E7"] };

  test("typed text is written when another clause is chosen", () => {
    const { effects } = run(open(), type("5.1.1.1", "evidence", "组织图"), {
      type: "clauseChosen",
      clause: "5.1.2.1",
      focus: "row",
    });
    expect(records(effects)).toEqual([{ do: "record", clause: "5.1.1.1", patch: { evidence: "组织图" } }]);
  });

  test("a refused entry is kept and sent again", () => {
    const start = run(open(), type("5.1.1.1", "reason", "理由"), { type: "fieldLeft", clause: "5.1.1.1" }).model;
    const refused = run(start, { type: "refused", clause: "5.1.1.1", problem: locked }).model;
    expect(refused.drafts["5.1.1.1"]?.patch).toEqual({ reason: "理由" });
    expect(refused.trouble).toEqual({ problem: locked, again: "drafts" });
    expect(records(run(refused, { type: "triedAgain" }).effects)).toEqual([
      { do: "record", clause: "5.1.1.1", patch: { reason: "理由" } },
    ]);
  });

  test("what was typed on while the first part was being written stays", () => {
    const start = run(open(), type("5.1.1.1", "reason", "理"), { type: "fieldLeft", clause: "5.1.1.1" }).model;
    const after = run(start, type("5.1.1.1", "reason", "理由"), {
      type: "recorded",
      clause: "5.1.1.1",
      sent: { reason: "理" },
      audit: handmade({ "5.1.1.1": { reason: "理" } }),
    }).model;
    expect(after.drafts["5.1.1.1"]?.patch).toEqual({ reason: "理由" });
  });

  test("what cannot stand in a cell is said beside the field, not as trouble with the workbook", () => {
    const start = run(open(), give("conforms")).model;
    const { model } = run(start, { type: "refused", clause: "5.1.1.1", problem: { code: "BAD_ENTRY", problems: [] } });
    expect(model.trouble).toBeNull();
    expect(model.drafts["5.1.1.1"]?.problem?.code).toBe("BAD_ENTRY");
  });

  test("a cell that somebody else changed is read again before anything is decided", () => {
    const start = run(open(), give("conforms")).model;
    const { effects } = run(start, {
      type: "refused",
      clause: "5.1.1.1",
      problem: { code: "CELL_CHANGED", cells: [] },
    });
    expect(effects).toEqual([{ do: "reread" }]);
  });

  test("a text typed back to what the sheet says is no draft any more", () => {
    const start = open({ "5.1.1.1": { reason: "理由" } });
    const { model } = run(start, type("5.1.1.1", "reason", "理"), type("5.1.1.1", "reason", "理由"));
    expect(model.drafts).toEqual({});
  });
});

describe("the sheet's selection", () => {
  const select = (address: string, sheet = "评分表"): Action => ({
    type: "selectedInSheet",
    place: { sheet, address },
  });

  test.each([
    ["E9", "5.1.2.1"],
    ["A9:K12", "5.1.2.1"],
    ["9:9", "5.1.2.1"],
    ["'评分表'!C9", "5.1.2.1"],
  ])("%s shows the clause of its row", (address, clause) => {
    expect(run(open(), select(address)).model.current).toBe(clause);
  });

  test.each([["E3"], ["A:A"]])("%s is no clause and changes nothing", (address) => {
    expect(run(open(), select(address)).model.current).toBe("5.1.1.1");
  });

  test("a row of another sheet is no clause", () => {
    expect(run(open(), select("E9", "汇总")).model.current).toBe("5.1.1.1");
  });

  test("does not send the selection back to the sheet", () => {
    expect(run(open(), select("E9")).effects).toEqual([]);
  });
});

describe("the list", () => {
  const entries = {
    "5.1.1.1": { verdict: "符合" },
    "5.1.1.2": { verdict: "不符合" },
    "5.1.2.2": { verdict: "抽样", sampled: 20, failed: 2 },
    "5.2.6": { verdict: "不适用" },
  };
  const ids = (model: Model) => visibleRows(model).map((row) => row.id);
  const filtered = (filter: "failed" | "sampled" | "excluded" | "open") =>
    ids(run(at(open(entries), "5.1.1.1"), { type: "filterChosen", filter }).model);

  test("filters by what was found", () => {
    expect(filtered("failed")).toEqual(["5.1.1.2", "5.1.2.2"]);
    expect(filtered("sampled")).toEqual(["5.1.2.2"]);
    expect(filtered("excluded")).toEqual(["5.2.6"]);
    expect(filtered("open")).toHaveLength(29 - 4 + 1);
  });

  test("searches numbers and words, full-width ones too", () => {
    const search = (text: string) => ids(run(open(), { type: "searchTyped", text }).model);
    expect(search("５．１．２．２")).toEqual(["5.1.2.2"]);
    expect(search("投诉")).toContain("5.3.2");
    expect(search("no such clause")).toEqual([]);
  });

  test("an English pane over a Chinese sheet finds what it shows, and what the sheet holds", () => {
    const english = { ...open(), language: "en-US" } as const;
    const search = (text: string) => ids(run(english, { type: "searchTyped", text }).model);
    expect(search("COMPLAINT")).toEqual(["5.3.2"]);
    expect(search("投诉")).toContain("5.3.2");
    expect(search("staffing")).toEqual(["5.1.2.1", "5.1.2.2"]);
  });

  test("arrows pass over folded groups and stop at the ends", () => {
    const folded = run(at(open(), "5.1.1.1"), { type: "groupFolded", group: "5.2" }).model;
    const last51 = at(folded, "5.1.7.3");
    expect(run(last51, { type: "moved", by: 1 }).model.current).toBe("5.3.1");
    expect(run(at(folded, "5.1.1.1"), { type: "moved", by: -1 }).model.current).toBe("5.1.1.1");
  });

  test("nothing is left to go to when everything has a verdict", () => {
    const all = Object.fromEntries(handmade().rows.map((row) => [row.id, { verdict: "符合" }]));
    expect(nextOpen(open(all), "5.1.1.1")).toBeNull();
  });
});
