import type { OpenAudit } from "../../src/app/audit";
import type { Action } from "../../src/taskpane/model/action";
import { initialModel, type Model } from "../../src/taskpane/model/model";
import { update } from "../../src/taskpane/model/update";
import { allConform, handmade } from "./handmade";

const run = (start: Model, ...actions: readonly Action[]): Model =>
  actions.reduce((so, action) => update(so, action).model, start);

const open = (audit = handmade()): Model => run(initialModel("zh-CN"), { type: "opened", audit });
const without = (audit: OpenAudit, ...gone: readonly string[]): OpenAudit => ({
  ...audit,
  rows: audit.rows.filter(({ id }) => !gone.includes(id)),
});
const at = (clause: string): Action => ({ type: "clauseChosen", clause, focus: "row" });

describe("a clause whose row somebody else deletes", () => {
  test("leaves its place to the next one, which is said until somebody goes on", () => {
    const start = run(open(), at("5.1.2.2"));
    const gone = run(start, { type: "reread", audit: without(handmade(), "5.1.2.2") });
    expect([gone.current, gone.left]).toEqual(["5.1.3.1", { clause: "5.1.2.2", why: "deleted" }]);
    expect(run(gone, { type: "moved", by: 1 }).left).toBeNull();
  });

  test("leaves it to the one before where it was the last, and passes over others that went with it", () => {
    const start = run(open(), at("5.3.2"));
    expect(run(start, { type: "reread", audit: without(handmade(), "5.3.2") }).current).toBe("5.3.1");
    const middle = run(open(), at("5.1.2.1"));
    expect(run(middle, { type: "reread", audit: without(handmade(), "5.1.2.1", "5.1.2.2") }).current).toBe("5.1.3.1");
  });

  test("leaves it to a clause of the list as it is shown", () => {
    const entries = allConform({ "5.1.2.2": { verdict: "不符合" }, "5.2.3": { verdict: "不符合" } });
    const start = run(open(handmade(entries)), at("5.1.2.2"), { type: "filterChosen", filter: "failed" });
    expect(run(start, { type: "reread", audit: without(handmade(entries), "5.1.2.2") }).current).toBe("5.2.3");
  });

  test("keeps what was typed for it, which alone can be discarded", () => {
    const typed = run(
      open(),
      at("5.1.1.1"),
      { type: "typed", clause: "5.1.1.1", field: "reason", text: "一" },
      at("5.1.2.2"),
      { type: "typed", clause: "5.1.2.2", field: "reason", text: "二" },
      { type: "reread", audit: without(handmade(), "5.1.2.2") },
    );
    expect(Object.keys(typed.drafts)).toEqual(["5.1.1.1", "5.1.2.2"]);
    expect(Object.keys(run(typed, { type: "draftsDropped", clauses: ["5.1.2.2"] }).drafts)).toEqual(["5.1.1.1"]);
    expect(run(typed, { type: "draftsDropped" }).drafts).toEqual({});
  });

  test("is not spoken of any more when it comes back", () => {
    const start = run(open(), at("5.1.2.2"), { type: "reread", audit: without(handmade(), "5.1.2.2") });
    expect(run(start, { type: "reread", audit: handmade() }).left).toBeNull();
  });
});

test("a row that the filter takes away leaves the keyboard to the one that took its place", () => {
  const lost = run(open(), at("5.1.1.1"), { type: "rowLost", clause: "5.1.1.1", to: "5.1.1.2" });
  expect([lost.current, lost.left, lost.focus.on]).toEqual(["5.1.1.2", { clause: "5.1.1.1", why: "filtered" }, "row"]);
});

describe("a verdict in a narrowed list", () => {
  const entries = allConform({
    "5.1.2.2": { verdict: "不符合" },
    "5.2.3": { verdict: "不符合" },
    "5.3.2": { verdict: "不符合" },
  });
  const judging: Action = { type: "verdictGiven", verdict: "conforms" };

  test("leads to the next of the list", () => {
    const failed = run(open(handmade(entries)), { type: "filterChosen", filter: "failed" }, at("5.1.2.2"));
    const next = run(failed, judging);
    expect(next.current).toBe("5.2.3");
    expect(run(next, judging).current).toBe("5.3.2");
  });

  test("leads to the next of those found that has no verdict, wherever the first open clause is", () => {
    const start = run(open(), { type: "searchTyped", text: "5.2.5" }, at("5.2.5.2"), judging);
    expect(start.current).toBe("5.2.5.3");
    const around = run(start, at("5.2.5.4"), judging, judging);
    expect(around.current).toBe("5.2.5.3");
  });

  test("stays at the end of the list", () => {
    const failed = run(open(handmade(entries)), { type: "filterChosen", filter: "failed" }, at("5.3.2"), judging);
    expect(failed.current).toBe("5.3.2");
  });
});
