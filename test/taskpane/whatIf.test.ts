import type { ClausePatch } from "../../src/app/audit";
import { format } from "../../src/core/number/format";
import type { Action, Effect } from "../../src/taskpane/model/action";
import { auditOf, initialModel, type Model } from "../../src/taskpane/model/model";
import { update } from "../../src/taskpane/model/update";
import { pending, shownModel } from "../../src/taskpane/model/whatIf";
import { allConform, handmade, type Entered, type EnteredSpecial } from "./handmade";

function run(start: Model, ...actions: readonly Action[]): { model: Model; effects: readonly Effect[] } {
  return actions.reduce<{ model: Model; effects: readonly Effect[] }>(
    (so, action) => {
      const next = update(so.model, action);
      return { model: next.model, effects: [...so.effects, ...next.effects] };
    },
    { model: start, effects: [] },
  );
}

const open = (entries: Readonly<Record<string, Entered>>, specials: readonly EnteredSpecial[] = []): Model =>
  update(initialModel("zh-CN"), { type: "opened", audit: handmade(entries, specials) }).model;

const toggle: Action = { type: "whatIfToggled" };
const at = (clause: string): Action => ({ type: "clauseChosen", clause, focus: "row" });
const give = (verdict: NonNullable<ClausePatch["verdict"]>): Action => ({ type: "verdictGiven", verdict });
const typed = (clause: string, field: "sampled" | "failed" | "reason", text: string): Action => ({
  type: "typed",
  clause,
  field,
  text,
});

const score = (model: Model) => {
  const result = auditOf(shownModel(model))?.result ?? null;
  return result === null || result.score === null
    ? null
    : { score: format(result.score, 2), stars: result.stars, grade: result.grade };
};
const writes = (effects: readonly Effect[]) => effects.filter(({ do: what }) => what !== "select");

// The points of the scheme are 100 in all; 5.1.2.2 carries 5 of them and 5.1.1.1 carries 2.
const oneVerdictShort = allConform({ "5.1.2.2": { verdict: "不符合" }, "5.1.1.1": { verdict: "不符合" } });

describe("one verdict short of five stars (93 of 100; the bound is 95)", () => {
  test("supposing the clause of 2 points reaches 95.00 and five stars; the audit itself stays at 93.00 and four", () => {
    const { model, effects } = run(open(oneVerdictShort), toggle, at("5.1.1.1"), give("conforms"));
    expect(score(model)).toEqual({ score: "95.00", stars: 5, grade: "five-star" });
    expect(score({ ...model, whatIf: null })).toEqual({ score: "93.00", stars: 4, grade: "four-star" });
    expect(writes(effects)).toEqual([]);
  });

  test("a sampled clause counts its share: 1 of 5 failed in 5 points is 4 more points, 97.00", () => {
    const { model, effects } = run(
      open(oneVerdictShort),
      toggle,
      at("5.1.2.2"),
      give("sampled"),
      typed("5.1.2.2", "sampled", "5"),
      typed("5.1.2.2", "failed", "1"),
      { type: "numbersDone", clause: "5.1.2.2" },
    );
    expect(score(model)?.score).toBe("97.00");
    expect(model.whatIf?.changes).toEqual({ "5.1.2.2": { verdict: "sampled", sampled: "5", failed: "1" } });
    expect(writes(effects)).toEqual([]);
  });

  test("more failed than sampled is refused as the sheet would refuse it, and supposes nothing", () => {
    const { model } = run(
      open(oneVerdictShort),
      toggle,
      at("5.1.2.2"),
      give("sampled"),
      typed("5.1.2.2", "sampled", "5"),
      typed("5.1.2.2", "failed", "6"),
      { type: "fieldLeft", clause: "5.1.2.2" },
    );
    expect(score(model)?.score).toBe("93.00");
    expect(model.whatIf?.changes).toEqual({});
    expect(shownModel(model).drafts["5.1.2.2"]?.problem?.code).toBe("BAD_ENTRY");
  });

  test("an excluded clause leaves both sides: 93 of 95 points are 97.89", () => {
    const { model } = run(open(oneVerdictShort), toggle, at("5.1.2.2"), give("excluded"));
    expect(score(model)).toEqual({ score: "97.89", stars: 5, grade: "five-star" });
  });

  test("the verdict of the sheet given again is no supposition any more", () => {
    const { model } = run(open(oneVerdictShort), toggle, at("5.1.1.1"), give("conforms"), at("5.1.1.1"), give("fails"));
    expect(model.whatIf?.changes).toEqual({});
    expect(score(model)?.score).toBe("93.00");
  });
});

describe("special items", () => {
  const four = Array.from({ length: 4 }, () => ({ type: "deduction" as const }));

  test("the fifth deduction, supposed, ends the grade; the score falls by the point it costs", () => {
    const start = run(open(allConform(), four), toggle).model;
    expect(score(start)).toEqual({ score: "96.00", stars: 5, grade: "five-star" });
    const { model, effects } = run(start, { type: "whatIfCounted", special: "deduction", by: 1 });
    expect(score(model)).toEqual({ score: "95.00", stars: 0, grade: "not-passed" });
    expect(auditOf(shownModel(model))?.result?.gates.find(({ id }) => id === "special-deductions")?.passed).toBe(false);
    expect(effects).toEqual([]);
  });

  test("there are never fewer than none", () => {
    const fewer: Action = { type: "whatIfCounted", special: "deduction", by: -1 };
    const { model } = run(open(oneVerdictShort, [{ type: "deduction" }]), toggle, fewer, fewer, fewer);
    expect(model.whatIf?.specials.deduction).toBe(-1);
    expect(score(model)?.score).toBe("93.00");
  });
});

describe("beginning and ending", () => {
  test("what was typed before is written first, and what cannot be written yet is there again afterwards", () => {
    const typedBefore = run(
      open(oneVerdictShort),
      at("5.1.2.1"),
      typed("5.1.2.1", "reason", "抽查"),
      at("5.1.2.2"),
      give("sampled"),
    );
    const begun = run(typedBefore.model, toggle);
    expect(typedBefore.effects).toContainEqual({ do: "record", clause: "5.1.2.1", patch: { reason: "抽查" } });
    const ended = run(begun.model, toggle);
    expect(ended.model.drafts["5.1.2.2"]?.patch).toEqual({ verdict: "sampled" });
  });

  test("a text that is still in its field when it begins is written", () => {
    const { model } = run(open(oneVerdictShort), at("5.1.2.1"), typed("5.1.2.1", "reason", "抽查"));
    expect(run(model, toggle).effects).toContainEqual({ do: "record", clause: "5.1.2.1", patch: { reason: "抽查" } });
  });

  test("nothing supposed: one key ends it", () => {
    expect(run(open(oneVerdictShort), toggle, toggle).model.whatIf).toBeNull();
  });

  test("something supposed: it asks, and the same key again discards", () => {
    const asked = run(open(oneVerdictShort), toggle, at("5.1.1.1"), give("conforms"), toggle);
    expect(asked.model.whatIf?.isLeaving).toBe(true);
    const { model, effects } = run(asked.model, toggle);
    expect(model.whatIf).toBeNull();
    expect(score(model)?.score).toBe("93.00");
    expect(writes(effects)).toEqual([]);
  });

  test("going on after it asked takes the question away", () => {
    const asked = run(open(oneVerdictShort), toggle, at("5.1.1.1"), give("conforms"), toggle);
    expect(run(asked.model, at("5.1.2.1")).model.whatIf?.isLeaving).toBe(false);
  });

  test("views that write are not opened while something is tried", () => {
    const { model } = run(open(oneVerdictShort), toggle, { type: "viewChosen", view: "specials" });
    expect(model.view).toBe("score");
    expect(run(model, { type: "viewChosen", view: "ledger" }).model.view).toBe("ledger");
  });
});

describe("other people meanwhile", () => {
  const supposed = run(open(oneVerdictShort), toggle, at("5.1.1.1"), give("conforms")).model;

  test("the base follows and the own supposition stays: 5 points more of somebody else make 100", () => {
    const theirs = handmade(allConform({ "5.1.1.1": { verdict: "不符合" } }));
    const { model, effects } = run(supposed, { type: "reread", audit: theirs });
    expect(score(model)?.score).toBe("100.00");
    expect(score({ ...model, whatIf: null })?.score).toBe("98.00");
    expect(effects).toEqual([]);
  });

  test("what somebody else wrote in the same way is nothing to be written any more", () => {
    const theirs = handmade(allConform({ "5.1.2.2": { verdict: "不符合" } }));
    const { model } = run(supposed, { type: "reread", audit: theirs });
    expect(model.whatIf === null ? null : pending(model.whatIf)).toEqual([]);
    expect(score(model)?.score).toBe("95.00");
  });

  test("an audit that cannot be read any more has no supposed score either", () => {
    const { model } = run(supposed, { type: "failed", problem: { code: "NO_AUDIT" }, again: "none" });
    expect(auditOf(shownModel(model))?.result).toBeNull();
  });

  test("another audit ends it", () => {
    const other = { ...handmade({}), suffix: "_2" };
    expect(run(supposed, { type: "opened", audit: other }).model.whatIf).toBeNull();
  });
});

describe("before completion", () => {
  test("supposing verdicts for open clauses moves range and completeness, and the next open clause follows", () => {
    const start = open(allConform({ "5.1.1.1": {}, "5.1.2.2": {} }));
    const { model } = run(start, toggle, at("5.1.1.1"), give("conforms"));
    expect(model.current).toBe("5.1.2.2");
    const range = auditOf(shownModel(model))?.result?.range;
    expect(range === null || range === undefined ? null : [format(range.lowest, 0), format(range.highest, 0)]).toEqual([
      "95",
      "100",
    ]);
    expect(score(run(model, give("fails")).model)).toEqual({ score: "95.00", stars: 5, grade: "five-star" });
  });
});
