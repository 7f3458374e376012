import type { Action } from "../../src/taskpane/model/action";
import { auditOf, initialModel, type Model } from "../../src/taskpane/model/model";
import { update } from "../../src/taskpane/model/update";
import { bulkChanges, bulkPlan } from "../../src/taskpane/views/bulk/plan";
import { handmade } from "./handmade";

const run = (start: Model, ...actions: readonly Action[]): Model =>
  actions.reduce((so, action) => update(so, action).model, start);

/** Group 5.1.1 of the built-in scheme has the clauses 5.1.1.1 to 5.1.1.3. */
function planFor(entries: Parameters<typeof handmade>[0], ...actions: readonly Action[]) {
  const model = run(initialModel("zh-CN"), { type: "opened", audit: handmade(entries) }, ...actions);
  const audit = auditOf(model);
  if (audit === null) throw new Error("No audit is open.");
  const plan = bulkPlan(model, audit, "5.1.1", "conforms");
  return { ...plan, open: plan.open.map(({ id }) => id), assessed: plan.assessed.map(({ id }) => id) };
}

const members = handmade()
  .rows.map(({ id }) => id)
  .filter((id) => id.startsWith("5.1.1."));

describe("one verdict for a group", () => {
  test("writes its open clauses and those below no other group", () => {
    expect(planFor({}).open).toEqual(members);
  });

  test("takes clauses with plain numbers, which stand in a group without one", () => {
    const audit = handmade();
    const rows = audit.rows.slice(0, 3).map((row, index) => ({ ...row, id: String(index + 1) }));
    const plan = bulkPlan(initialModel("zh-CN"), { ...audit, rows }, "", "conforms");
    expect(plan.open.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  test("overwrites only what has another verdict, and lists it apart", () => {
    const plan = planFor({ "5.1.1.1": { verdict: "符合" }, "5.1.1.2": { verdict: "不符合" } });
    expect(plan.assessed).toEqual(["5.1.1.2"]);
    expect(plan.open).toEqual(members.filter((id) => id !== "5.1.1.1" && id !== "5.1.1.2"));
  });

  test("leaves clauses alone for which something waits to be written", () => {
    const plan = planFor(
      {},
      { type: "clauseChosen", clause: "5.1.1.1", focus: "none" },
      { type: "verdictGiven", verdict: "sampled" },
    );
    expect(plan.waiting).toEqual(["5.1.1.1"]);
    expect(plan.open).not.toContain("5.1.1.1");
  });

  test("gives a reason only to clauses that have none", () => {
    const rows = handmade({ "5.1.1.1": { reason: "已有" } }).rows.slice(0, 2);
    expect([...bulkChanges(rows, "excluded", "无此业务")]).toEqual([
      ["5.1.1.1", { verdict: "excluded" }],
      ["5.1.1.2", { verdict: "excluded", reason: "无此业务" }],
    ]);
  });
});

describe("filters", () => {
  const audit = handmade({
    "5.1.1.1": { verdict: "符合" },
    "5.1.1.2": { verdict: "不符合" },
    "5.1.2.2": { verdict: "抽样", sampled: 20, failed: 2 },
    "5.2.6": { verdict: "不适用", reason: "无" },
  });
  const place = { sheet: "发现", address: "A5:E5" };
  const finding = { index: 0, clause: "5.3.2", class: "minor", text: "t", evidence: "", link: "", place };
  const shown = async (filter: "open" | "failed" | "sampled" | "excluded" | "withFindings" | "withoutEvidence") => {
    const { visibleRows } = await import("../../src/taskpane/model/clauses");
    const model = run(
      initialModel("zh-CN"),
      { type: "opened", audit: { ...audit, findings: [finding] } },
      { type: "clauseChosen", clause: "5.1.1.1", focus: "none" },
      { type: "filterChosen", filter },
    );
    return visibleRows(model).map(({ id }) => id);
  };

  test("without evidence: assessed, not excluded, nothing written as evidence", async () => {
    expect(await shown("withoutEvidence")).toEqual(["5.1.1.1", "5.1.1.2", "5.1.2.2"]);
  });
  test("with findings", async () => {
    expect(await shown("withFindings")).toEqual(["5.3.2"]);
  });
  test("points lost, sampled, excluded", async () => {
    expect(await shown("failed")).toEqual(["5.1.1.2", "5.1.2.2"]);
    expect(await shown("sampled")).toEqual(["5.1.2.2"]);
    expect(await shown("excluded")).toEqual(["5.2.6"]);
  });
  test("a number with dots finds clauses by their number, as far as it has been typed", async () => {
    const { visibleRows } = await import("../../src/taskpane/model/clauses");
    const model = run(initialModel("zh-CN"), { type: "opened", audit }, { type: "searchTyped", text: "5.1.2" });
    const found = visibleRows(model).map(({ id }) => id);
    expect(found.length).toBeGreaterThan(1);
    expect(found.every((id) => id.startsWith("5.1.2"))).toBe(true);
  });
});
