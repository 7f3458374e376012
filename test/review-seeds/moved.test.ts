import type { Book } from "../../src/core/book/book";
import { reviewBook } from "../../src/core/review/review";
import { auditRules } from "../../src/core/review/rules/auditRules";
import { rules } from "../../src/core/review/rules/index";
import { recalculated } from "./book";
import type { Layout } from "./layout";
import { layouts } from "./layouts/index";
import { accuses, rulesOf } from "./measure";
import { moves, ownSheetNamed, sheetsRenamed, shifted, unmoved, type Move } from "./moved";
import { seeded } from "./random";
import { seeds } from "./seeds";

const named = (...ids: readonly string[]): Layout[] => layouts.filter(({ id }) => ids.includes(id));
const chosen = [
  ...named("deductions", "not-involved", "ratios", "weights", "supplier"),
  ...named("rating", "comparison", "school", "inspection", "five-s"),
];
const books = chosen.map(({ id, build }) => ({ id, book: build(seeded(5001)).book }));

/** What is raised above a remark. */
const alarmsIn = (book: Book): string[] =>
  reviewBook(book, { rules, recalculated: book })
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ rule, sheet, cells }) => `${rule} ${sheet} ${cells.join(" ")}`);

/** Which of the faults put into these layouts their own rule finds at the cells where they stand now. */
const foundIn = (move: Move, faulty: readonly Layout[]): string[] =>
  [...seeds(1, faulty)].flatMap(({ layout, fault, slip }) => {
    const moved = move.of(slip.book);
    if (moved === null) return [];
    const now = slip.stale === true ? moved.book : recalculated(moved.book);
    const hits = reviewBook(now, { rules: auditRules, recalculated: recalculated(now) }).findings.filter((finding) =>
      accuses(finding, slip.at.map(moved.at)),
    );
    const said = hits.flatMap(({ rule, also }) => [rule, ...also.map((one) => one.rule)]);
    return said.some((rule) => rulesOf[fault.kind].includes(rule)) ? [`${layout.id} ${fault.kind} ${fault.shape}`] : [];
  });

/** All values of a workbook, wherever they stand; ROUND may take away what is behind the second digit. */
const valuesIn = ({ sheets }: Book): string[] =>
  sheets
    .flatMap(({ cells }) =>
      cells.map(({ value }) => (typeof value === "number" ? value.toFixed(2) : JSON.stringify(value))),
    )
    .sort();

describe("what a review says does not depend on where things stand and how formulas are written", () => {
  test("there are ten layouts to move", () => {
    expect(books).toHaveLength(10);
  });

  test.each(moves)("$id: the same values, and a correct workbook stays correct", (move) => {
    const pairs = books.flatMap(({ id, book }) => {
      const moved = move.of(book);
      return moved === null ? [] : [{ id, book, now: recalculated(moved.book) }];
    });
    expect(pairs.length).toBeGreaterThanOrEqual(7);
    expect(pairs.some(({ book, now }) => JSON.stringify(book) !== JSON.stringify(now))).toBe(true);
    for (const { book, now } of pairs) expect(valuesIn(now)).toEqual(valuesIn(book));
    expect(pairs.flatMap(({ id, now }) => alarmsIn(now).map((alarm) => `${id}: ${alarm}`))).toEqual([]);
  });
});

describe("faults are found wherever they stand", () => {
  const faulty = named("ratios", "inspection");
  const found = foundIn(unmoved, faulty);

  test("there are faults to find", () => {
    expect(found.length).toBeGreaterThanOrEqual(50);
  });

  test.each([shifted, ownSheetNamed])("$id", (move) => {
    expect(foundIn(move, faulty)).toEqual(found);
  });

  test("sheets renamed: all but those that only a sheet's own name gives away", () => {
    const isBySheet = (fault: string): boolean => / A10 .*another section's sheet$/.test(fault);
    expect(foundIn(sheetsRenamed, faulty)).toEqual(found.filter((fault) => !isBySheet(fault)));
  });
});
