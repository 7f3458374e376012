import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Book } from "../../src/core/book/book";
import { reviewBook } from "../../src/core/review/review";
import type { Rule } from "../../src/core/review/rule";
import { auditRules } from "../../src/core/review/rules/auditRules";
import { boundAudits } from "../../src/workbook/layout/boundAudits";
import { auditReviewEn } from "../../src/words/en/reviewAudit";
import type { AuditPair } from "./auditPair";

const folders = readdirSync(__dirname).filter((name) => /^A\d\d-/.test(name));
const pairs = folders.flatMap(
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- found by folder, one a rule
  (name) => (require(join(__dirname, name, "pairs.ts")) as { pairs: readonly AuditPair[] }).pairs,
);

const rulesOf = (rule: string): Rule[] => auditRules.filter(({ ids }) => ids.some((id) => id === rule));

const found = (book: Book, rule: string): unknown[] =>
  reviewBook(book, { rules: rulesOf(rule), audits: boundAudits(book) }).findings.map(({ severity, sheet, cells }) => ({
    severity,
    sheet,
    cells,
  }));

describe("every rule about scores speaks where it must and is silent where it must", () => {
  test("there are pairs for each id", () => {
    expect([...new Set(pairs.map(({ rule }) => rule))].sort()).toEqual(Object.keys(auditReviewEn).sort());
  });

  test.each(pairs)("$rule: $says", ({ rule, severity, sheet, cells, flagged }) => {
    expect(found(flagged, rule)).toEqual([{ severity, sheet, cells }]);
  });

  test.each(pairs)("$rule: not $says", ({ rule, clean }) => {
    expect(found(clean, rule)).toEqual([]);
  });
});
