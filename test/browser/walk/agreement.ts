import type { Page } from "playwright-core";
import type { Session } from "../../../src/preview/page/session/session";
import { earnedBy, standingOf, toNumber, type Mark } from "./marks";
import { markOf, type Walk } from "./walker";

export type PreviewWindow = Window & { readonly workbookOfPreview: { readonly session: Session } };

const words = {
  conforms: "符合",
  fails: "不符合",
  sampled: "抽样",
  partial: "部分符合",
  excluded: "不适用",
  notAssessed: null,
} as const;

/** What must be seen of one clause, in the cells and in the pane. */
interface Seen {
  readonly id: string;
  readonly kind: Mark["kind"];
  readonly word: string | null;
  readonly numbers: readonly (number | null)[];
  readonly earned: number | null;
}

interface Expected {
  readonly clauses: readonly Seen[];
  readonly shown: string | null;
  readonly complete: boolean;
  readonly deductions: number;
  readonly withFunctions: boolean;
}

/** Everything that pane, cells, native formulas and (when asked) functions must say about this state. */
export function expectedOf(walk: Walk, withFunctions: boolean): Expected {
  const { clauses, marks, deductions } = walk;
  const seen = clauses.map(({ id, points }) => seenOf(id, points, markOf(walk, id)));
  return { clauses: seen, ...standingOf(clauses, marks, deductions), deductions, withFunctions };
}

function seenOf(id: string, points: number, mark: Mark): Seen {
  const earned = earnedBy(mark, points);
  const numbers = [
    mark.kind === "sampled" ? mark.sampled : null,
    mark.kind === "sampled" ? mark.failed : null,
    mark.kind === "partial" ? mark.halves / 2 : null,
  ];
  return { id, kind: mark.kind, word: words[mark.kind], numbers, earned: earned && toNumber(earned) };
}

/** Waits until everybody agrees; throws with what still differs. */
export async function expectAgreement(page: Page, expected: Expected, after: string): Promise<void> {
  const agreed = await page
    .waitForFunction((all) => differences(all).length === 0, expected, { polling: 20, timeout: 15_000 })
    .then(() => true)
    .catch(() => false);
  if (agreed) return;
  const left = await page.evaluate((all) => differences(all), expected);
  if (left.length > 0) throw new Error(`After ${after}:\n${left.join("\n")}`);
}

declare function differences(expected: Expected): string[];

/** Teaches the page to compare; the text of the function runs there, so it can use nothing from here. */
export const teach = (page: Page): Promise<unknown> => page.evaluate(`window.differences = ${compare.toString()}`);

function compare(expected: Expected): string[] {
  const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
  const pane = document.querySelector("iframe")?.contentDocument;
  const table = book.tables().find(({ name }) => name === "StarsheetClauses")?.area;
  const summary = book.sheets().find(({ name }) => name === "汇总")?.id;
  if (!pane || table === undefined || summary === undefined) return ["a sheet or the pane is missing"];
  const found: string[] = [];
  const same = (what: string, is: unknown, should: unknown): void => {
    const near = typeof is === "number" && typeof should === "number" && Math.abs(is - should) < 1e-9;
    if (!near && is !== should) found.push(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(should)}`);
  };
  const lines = Array.from({ length: table.rows - 1 }, (_, index) => table.row + 1 + index);
  const lineOf = new Map(lines.map((line) => [book.cell(table.sheet, line, 0).value, line]));
  same("rows of the table", lineOf.size, expected.clauses.length);
  const rows = new Map([...pane.querySelectorAll("[data-focus=row]")].map((row) => [idOf(row), row]));
  for (const { id, kind, word, numbers, earned } of expected.clauses) {
    const value = (column: number): unknown => book.cell(table.sheet, lineOf.get(id) ?? 0, column).value;
    same(`${id} verdict`, value(4), word);
    // Numbers under a verdict that does not look at them may stay.
    numbers.forEach((number, index) => {
      if (number !== null) same(`${id} number ${index}`, value(5 + index), number);
    });
    if (earned !== null) same(`${id} earned`, value(8), earned);
    same(`${id} in the pane`, rows.get(id)?.classList.contains(kind), true);
  }
  const native = book.cell(summary, 7, expected.complete ? 2 : 3).value;
  if (expected.shown !== null)
    same("native", typeof native === "number" ? twoDecimals(native) : native, expected.shown);
  same("deductions", book.cell(summary, 10, 2).value, expected.deductions);
  const gates = pane.querySelector("header")?.textContent ?? "";
  same(`deductions in the header (${gates})`, gates.includes(`特别扣分 ${expected.deductions}/5`), true);
  const header = pane.querySelector(".score-line")?.textContent ?? "";
  if (expected.shown !== null) same(`the header (${header})`, header.startsWith(expected.shown), true);
  same(`provisional in the header (${header})`, header.includes("暂计"), expected.shown !== null && !expected.complete);
  if (!expected.withFunctions) return found;
  const answered = book.cell(summary, 7, 4).value;
  if (expected.complete && expected.shown !== null)
    same("AUDIT.SCORE", typeof answered === "number" ? twoDecimals(answered) : answered, expected.shown);
  same("check", book.cell(summary, 7, 5).value, expected.complete ? "一致" : "未评完");
  return found;

  function idOf(row: Element): string {
    return row.querySelector(".clause-id")?.textContent ?? "";
  }
  // Sums of binary numbers are a little off the true ones; half a hundredth is meant where they are this near.
  function twoDecimals(number: number): string {
    return (Math.floor(number * 100 + 0.5 + 1e-7) / 100).toFixed(2);
  }
}
