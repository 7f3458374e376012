import { auditHints } from "../../../src/core/audit/hints";
import type { HintedAudit, HintedClause, HintedSpecial } from "../../../src/core/audit/hints";
import type { VerdictKind } from "../../../src/core/scheme/scheme";
import { gbt27922 } from "../../../src/schemes/gbt27922";

const clause = (verdict: VerdictKind | null, others: Partial<HintedClause> = {}): HintedClause => ({
  id: "5.1.1.1",
  verdict,
  raw: { sampled: null, failed: null },
  evidence: "",
  reason: "",
  ...others,
});

const audit = (
  rows: readonly HintedClause[],
  specials: readonly HintedSpecial[] = [],
  findings: HintedAudit["findings"] = [],
): HintedAudit => ({ scheme: gbt27922, rows, specials, findings });

const ids = (one: HintedAudit): string[] => auditHints(one).map(({ id }) => id);

test.each<[string, HintedClause, string[]]>([
  ["fails without a reason", clause("fails"), ["failed-without-reason"]],
  ["fails with a reason of spaces", clause("fails", { reason: " " }), ["failed-without-reason"]],
  ["fails with a reason", clause("fails", { reason: "无记录" }), []],
  ["conforms without evidence", clause("conforms"), ["conforming-without-evidence"]],
  ["conforms with evidence", clause("conforms", { evidence: "手册" }), []],
  ["sampled without counts", clause("sampled"), ["sampled-without-counts"]],
  [
    "sampled, the failed not counted",
    clause("sampled", { raw: { sampled: 20, failed: null } }),
    ["sampled-without-counts"],
  ],
  ["sampled, none failed: a zero is a count", clause("sampled", { raw: { sampled: 20, failed: 0 } }), []],
  ["not applicable without a reason", clause("excluded"), ["excluded-without-reason"]],
  ["not assessed", clause("notAssessed"), []],
  ["a word that is no verdict", clause(null), []],
])("a clause that %s", (_what, row, expected) => {
  expect(ids(audit([row]))).toEqual(expected);
});

test("a deduction that names no clause, and a bonus that need not", () => {
  const items: HintedSpecial[] = [
    { index: 0, type: "bonus", clause: "" },
    { index: 1, type: "deduction", clause: " " },
    { index: 2, type: "deduction", clause: "5.2.3" },
  ];
  expect(auditHints(audit([], items))).toEqual([{ id: "deduction-without-clause", clause: null, special: 1 }]);
});

test("a major finding on a clause that conforms; a minor one may be there", () => {
  const row = clause("conforms", { evidence: "手册" });
  expect(ids(audit([row], [], [{ clause: "5.1.1.1", class: "major" }]))).toEqual(["major-on-conforming"]);
  expect(ids(audit([row], [], [{ clause: "5.1.1.1", class: "minor" }]))).toEqual([]);
  expect(ids(audit([row], [], [{ clause: "5.1.1.2", class: "major" }]))).toEqual([]);
});

test("a correction that the sheet calls closed without proof", () => {
  const correction = {
    requirement: "",
    responsible: "",
    due: "",
    proof: "",
    verifiedBy: "张三",
    verifiedOn: "2026-12-01",
    state: "closed",
  } as const;
  const items: HintedSpecial[] = [{ index: 3, type: "deduction", clause: "5.2.3", correction }];
  expect(auditHints(audit([], items))).toEqual([{ id: "closed-without-proof", clause: "5.2.3", special: 3 }]);
});

test("only what the scheme asks for is hinted at", () => {
  const rows = [clause("fails"), clause("conforms", { id: "5.1.1.2" })];
  const scheme = { ...gbt27922, findings: { classes: [], hints: ["conforming-without-evidence"] as const } };
  expect(auditHints({ ...audit(rows), scheme })).toEqual([
    { id: "conforming-without-evidence", clause: "5.1.1.2", special: null },
  ]);
});
