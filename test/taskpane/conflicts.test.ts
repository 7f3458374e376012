import { allConflicts } from "../../src/taskpane/model/conflicts";
import type { Action, Effect } from "../../src/taskpane/model/action";
import { initialModel, type Model } from "../../src/taskpane/model/model";
import { update } from "../../src/taskpane/model/update";
import { handmade, type Entered } from "./handmade";

function run(start: Model, ...actions: readonly Action[]) {
  const effects: Effect[] = [];
  const model = actions.reduce((so, action) => {
    const next = update(so, action);
    effects.push(...next.effects);
    return next.model;
  }, start);
  return { model, records: effects.filter((effect) => effect.do === "record") };
}

const open = (entries: Readonly<Record<string, Entered>> = {}): Model =>
  run(
    initialModel("zh-CN"),
    { type: "opened", audit: handmade(entries) },
    { type: "clauseChosen", clause: "5.1.1.1", focus: "none" },
  ).model;

const reread = (entries: Readonly<Record<string, Entered>>): Action => ({ type: "reread", audit: handmade(entries) });
const typed: Action = { type: "typed", clause: "5.1.1.1", field: "reason", text: "我的" };
const left: Action = { type: "fieldLeft", clause: "5.1.1.1" };
const changed = (entries: Readonly<Record<string, Entered>>): readonly Action[] => [
  { type: "verdictGiven", verdict: "fails" },
  {
    type: "refused",
    clause: "5.1.1.1",
    problem: {
      code: "CELL_CHANGED",
      cells: [{ sheet: "评分表", address: "E7", expected: null, found: "符合" }],
    },
  },
  reread(entries),
];

describe("a cell that somebody else has written since it was read", () => {
  test("shows both values: his verdict and mine", () => {
    const { model } = run(open(), ...changed({ "5.1.1.1": { verdict: "符合" } }));
    expect(allConflicts(model)).toEqual([{ clause: "5.1.1.1", field: "verdict", sheet: "conforms", mine: "fails" }]);
  });

  test("is not written over by going on, by trying again, or by more typing", () => {
    const { model } = run(open(), ...changed({ "5.1.1.1": { verdict: "符合" } }));
    const later = run(
      model,
      { type: "clauseChosen", clause: "5.1.1.1", focus: "row" },
      typed,
      left,
      { type: "clauseChosen", clause: "5.3.2", focus: "row" },
      { type: "triedAgain" },
    );
    expect(later.records).toEqual([]);
    expect(later.model.drafts["5.1.1.1"]?.patch).toEqual({ verdict: "fails", reason: "我的" });
  });

  test("takes mine when I say so, decided on what it holds now", () => {
    const { model } = run(open(), ...changed({ "5.1.1.1": { verdict: "符合" } }));
    const kept = run(model, { type: "conflictsSettled", keep: "mine" });
    expect(kept.records).toEqual([{ do: "record", clause: "5.1.1.1", patch: { verdict: "fails" } }]);
    expect(allConflicts(kept.model)).toEqual([]);
    expect(kept.model.trouble).toBeNull();
    // The button that was pressed is gone: the keyboard goes back to the row.
    expect(kept.model.focus).toEqual({ on: "row", serial: model.focus.serial + 1 });
  });

  test("keeps the sheet's when I say so, and nothing else that I typed is lost", () => {
    const { model } = run(
      open(),
      ...changed({ "5.1.1.1": { verdict: "符合" } }),
      typed,
      { type: "typed", clause: "5.3.2", field: "evidence", text: "另一条" },
      { type: "conflictsSettled", keep: "sheet" },
    );
    expect(model.drafts["5.1.1.1"]?.patch).toEqual({ reason: "我的" });
    expect(model.drafts["5.3.2"]?.patch).toEqual({ evidence: "另一条" });
  });

  test("a text begun before he wrote is not sent over his", () => {
    const { model, records } = run(open(), typed, reread({ "5.1.1.1": { reason: "他的" } }), left);
    expect(records).toEqual([]);
    expect(allConflicts(model)).toEqual([{ clause: "5.1.1.1", field: "reason", sheet: "他的", mine: "我的" }]);
  });

  test("a text begun after he wrote replaces it, as everybody sees", () => {
    const { records } = run(open({ "5.1.1.1": { reason: "他的" } }), typed, left);
    expect(records).toEqual([{ do: "record", clause: "5.1.1.1", patch: { reason: "我的" } }]);
  });

  test("the same written by both is nothing to decide", () => {
    const { model } = run(open(), typed, reread({ "5.1.1.1": { reason: "我的" } }));
    expect(model.drafts).toEqual({});
  });

  test("my own entry coming back from the sheet is no conflict, even where I have typed on meanwhile", () => {
    const sent = { reason: "我" };
    const { model } = run(open(), { type: "typed", clause: "5.1.1.1", field: "reason", text: "我" }, left, typed, {
      type: "recorded",
      clause: "5.1.1.1",
      sent,
      audit: handmade({ "5.1.1.1": { reason: "我" } }),
    });
    expect(allConflicts(model)).toEqual([]);
    expect(run(model, left).records).toEqual([{ do: "record", clause: "5.1.1.1", patch: { reason: "我的" } }]);
  });

  test("a change elsewhere is none of it", () => {
    const { records } = run(open(), typed, reread({ "5.3.2": { verdict: "符合" } }), left);
    expect(records).toHaveLength(1);
  });
});
