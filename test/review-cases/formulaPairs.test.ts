import { readdirSync } from "node:fs";
import { join } from "node:path";
import { reviewBook } from "../../src/core/review/review";
import { rules } from "../../src/core/review/rules/index";
import type { Book } from "../../src/core/book/book";
import type { Finding } from "../../src/core/review/finding";
import { formulaReviewEn } from "../../src/words/en/review";
import type { GoldenPair } from "./books";

const folders = readdirSync(__dirname).filter((name) => /^F\d\d-/.test(name));
// eslint-disable-next-line @typescript-eslint/no-require-imports -- one file a rule, found by its folder
const pairs = folders.map((name) => (require(join(__dirname, name, "pair.ts")) as { pair: GoldenPair }).pair);

const findings = (book: Book, rule: string): Finding[] =>
  reviewBook(book, { rules: rules.filter(({ ids }) => ids.some((id) => id === rule)) }).findings.filter(
    (one) => one.rule === rule,
  );

describe("every rule about formulas speaks where it must and is silent where it must", () => {
  test("there is a golden pair for each id", () => {
    expect(pairs.map(({ rule }) => rule).sort()).toEqual(Object.keys(formulaReviewEn).sort());
  });

  test.each(pairs)("$rule accuses $cells and nothing else", ({ rule, severity, category, cells, flagged }) => {
    const found = findings(flagged, rule).map((one) => [one.severity, one.category, one.cells]);
    expect(found).toEqual([[severity, category, cells]]);
  });

  test.each(pairs)("$rule leaves a correct workbook alone", ({ rule, clean }) => {
    expect(findings(clean, rule)).toEqual([]);
  });
});
