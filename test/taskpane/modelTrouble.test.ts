import type { AppProblem } from "../../src/app/audit";
import { countAssessed, nextOpen } from "../../src/taskpane/model/clauses";
import type { Action, Effect } from "../../src/taskpane/model/action";
import { auditOf, initialModel, type Model } from "../../src/taskpane/model/model";
import { clauseResult } from "../../src/taskpane/model/preview";
import { update } from "../../src/taskpane/model/update";
import { handmade, type Entered } from "./handmade";

/** The pane after these actions, with everything the workbook was asked for. */
function run(start: Model, ...actions: readonly Action[]) {
  const effects: Effect[] = [];
  const model = actions.reduce((so, action) => {
    const next = update(so, action);
    effects.push(...next.effects);
    return next.model;
  }, start);
  return { model, effects, records: effects.filter((effect) => effect.do === "record") };
}

const open = (entries: Readonly<Record<string, Entered>> = {}, clause = "5.1.1.1"): Model =>
  run(
    initialModel("zh-CN"),
    { type: "opened", audit: handmade(entries) },
    { type: "clauseChosen", clause, focus: "none" },
  ).model;

const give = (verdict: "conforms" | "fails" | "sampled" | "partial"): Action => ({ type: "verdictGiven", verdict });
const type = (clause: string, field: "sampled" | "failed" | "awarded" | "reason", text: string): Action => ({
  type: "typed",
  clause,
  field,
  text,
});
const done = (clause: string): Action => ({ type: "numbersDone", clause });

describe("numbers of one verdict under another", () => {
  test("are not written: sampled counts typed before the clause was found not to conform", () => {
    const { records } = run(
      open({}, "5.2.6"),
      give("sampled"),
      type("5.2.6", "sampled", "abc"),
      type("5.2.6", "failed", "2"),
      give("fails"),
    );
    expect(records).toEqual([{ do: "record", clause: "5.2.6", patch: { verdict: "fails" } }]);
  });

  test("are not written either when the sheet's verdict has become another", () => {
    const typed = run(open({ "5.2.6": { verdict: "抽样" } }, "5.2.6"), type("5.2.6", "sampled", "abc")).model;
    const { records } = run(
      typed,
      { type: "reread", audit: handmade({ "5.2.6": { verdict: "不符合" } }) },
      { type: "fieldLeft", clause: "5.2.6" },
    );
    expect(records).toEqual([]);
  });

  test("a reason stays, whatever the verdict", () => {
    const { model } = run(
      open({}, "5.2.6"),
      give("sampled"),
      type("5.2.6", "sampled", "1"),
      type("5.2.6", "reason", "理由"),
      give("fails"),
    );
    expect(model.drafts["5.2.6"]?.patch).toEqual({ verdict: "fails", reason: "理由" });
  });
});

describe("Enter in a number field", () => {
  test.each([
    ["21", "FAILED_ABOVE_SAMPLED", "failed"],
    ["", "COUNTS_MISSING", "failed"],
    ["x", "NOT_A_NUMBER", "failed"],
  ])("failed %j: nothing is sent, the reason is kept and the keyboard stays there", (failed, code, field) => {
    const { model, records } = run(
      open({}, "5.1.2.2"),
      give("sampled"),
      type("5.1.2.2", "sampled", "20"),
      type("5.1.2.2", "failed", failed),
      done("5.1.2.2"),
    );
    expect(records).toEqual([]);
    expect(model.current).toBe("5.1.2.2");
    expect(model.focus.on).toBe(field);
    const problem = model.drafts["5.1.2.2"]?.problem;
    expect(problem?.code === "BAD_ENTRY" ? problem.problems.map((one) => one.code) : []).toContain(code);
  });

  test("with both counts blank both are asked for, the first one first", () => {
    const { model } = run(open({}, "5.1.2.2"), give("sampled"), done("5.1.2.2"));
    const problem = model.drafts["5.1.2.2"]?.problem;
    const fields = problem?.code === "BAD_ENTRY" ? problem.problems.map((one) => "field" in one && one.field) : [];
    expect(fields).toEqual(["sampled", "failed"]);
    expect(model.focus.on).toBe("sampled");
  });
});

describe("what counts as assessed", () => {
  test("a sampled verdict without its counts does not, and remains among the open ones", () => {
    const { model } = run(open({}, "5.1.1.1"), give("sampled"));
    expect(countAssessed(model, handmade().rows)).toBe(0);
    expect(nextOpen(model, "5.3.2")).toBe("5.1.1.1");
  });

  test("a verdict on its way does", () => {
    const { model } = run(open({}, "5.1.1.1"), give("conforms"));
    expect(countAssessed(model, handmade().rows)).toBe(1);
  });
});

describe("a damaged audit", () => {
  const damage: AppProblem = { code: "AUDIT_DAMAGED", gaps: [{ sheet: "评分表", column: "判定" }] };
  const lost = (start: Model) => run(start, { type: "failed", problem: damage, again: "follow" });

  test("keeps its place in the pane without a score and says why", () => {
    const { model } = lost(open({ "5.1.1.1": { verdict: "符合" } }));
    expect(auditOf(model)?.result).toBeNull();
    expect(model.trouble?.problem).toBe(damage);
  });

  test("takes nothing, and writes what was entered meanwhile when it is whole again", () => {
    const waiting = run(lost(open()).model, give("conforms"));
    expect(waiting.records).toEqual([]);
    const whole = run(waiting.model, { type: "reread", audit: handmade() });
    expect(whole.records).toEqual([{ do: "record", clause: "5.1.1.1", patch: { verdict: "conforms" } }]);
    expect(whole.model.trouble).toBeNull();
    expect(auditOf(whole.model)?.result).not.toBeNull();
  });

  test("is read again when anything changes", () => {
    expect(run(lost(open()).model, { type: "bookChanged" }).effects).toEqual([{ do: "reread" }]);
  });

  test("that could not even be opened is tried again when anything changes", () => {
    const start = run(initialModel("zh-CN"), { type: "started" }).model;
    const failed = run(start, { type: "failed", problem: damage, again: "find" }).model;
    expect(run(failed, { type: "bookChanged" }).effects).toEqual([{ do: "find" }]);
  });

  test("that is open says a failed write plainly, too", () => {
    const { model } = run(open(), give("conforms"), { type: "refused", clause: "5.1.1.1", problem: damage });
    expect(auditOf(model)?.result).toBeNull();
    expect(model.drafts["5.1.1.1"]?.patch).toEqual({ verdict: "conforms" });
  });
});

test("the error of one row leaves the other rows their points", () => {
  const audit = handmade({
    "5.1.1.1": { verdict: "符合" },
    "5.1.2.2": { verdict: "抽样", sampled: 20, failed: 21 },
  });
  const model = run(initialModel("zh-CN"), { type: "opened", audit }).model;
  const earned = (id: string) => {
    const row = audit.rows.find((one) => one.id === id);
    return row === undefined ? null : (clauseResult(model, audit, row)?.earned ?? null);
  };
  expect(audit.result).toBeNull();
  expect(Number(earned("5.1.1.1")?.n)).toBe(2);
  expect(earned("5.1.2.2")).toBeNull();
});

test("going to a clause in a folded group opens the group", () => {
  const { model } = run(
    open(),
    { type: "groupFolded", group: "5.3" },
    { type: "clauseChosen", clause: "5.3.2", focus: "row" },
  );
  expect(model.folded.has("5.3")).toBe(false);
});

describe("several audits in one workbook", () => {
  const copy = { suffix: "StarsheetClauses3", sheet: "评分表 (2)", copied: true };
  const own = { suffix: "", sheet: "评分表", copied: false };

  test("sheets that come and go are looked for without leaving the open audit", () => {
    const { model, effects } = run(open(), { type: "bookRestructured" }, { type: "foundAgain", audits: [own, copy] });
    expect(effects).toEqual([{ do: "look" }]);
    expect(model.found).toEqual([own, copy]);
    expect(model.phase.kind).toBe("audit");
  });
});
