import type { Page } from "playwright-core";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";
import { expectAgreement, expectedOf, teach, type PreviewWindow } from "./walk/agreement";
import type { Mark, WalkClause } from "./walk/marks";
import { randomFrom, type Random } from "./walk/random";

/**
 * A long walk through an audit by somebody who does anything in any order, in the pane and in the sheet, alone and with
 * others. After every step pane, cells and native formulas say what arithmetic of our own here says; the functions,
 * which Excel asks at most twice a second, at every 50th step and at the end.
 */

const steps = Number(process.env["WALK_STEPS"] ?? 2000);
const seed = Number(process.env["WALK_SEED"] ?? 27922);

let preview: RunningPreview;
let opened: OpenPage;
let page: Page;

beforeAll(async () => {
  preview = await startForTests(["--port", "3172"]);
  opened = await preview.open("?lang=zh-CN");
  page = opened.page;
  await page.frameLocator("iframe").locator("[data-focus=row]").first().waitFor();
  await teach(page);
}, 180_000);
afterAll(() => preview?.stop());

/** The walker: where he is, what he believes, and how he acts. */
interface Walk {
  readonly clauses: readonly WalkClause[];
  readonly marks: Map<string, Mark>;
  /** What the last step of the pane has replaced; null = the last step was another one. */
  before: { readonly id: string; readonly mark: Mark } | null;
  deductions: number;
}

type Step = (walk: Walk, random: Random) => Promise<string>;

const keys = { conforms: "c", fails: "n", excluded: "x" } as const;
const words = { conforms: "符合", fails: "不符合", excluded: "不适用", notAssessed: "" } as const;

function note(walk: Walk, id: string, mark: Mark): void {
  const before = walk.marks.get(id) ?? { kind: "notAssessed" };
  // The same again is not written, so there is nothing to undo.
  walk.before = JSON.stringify(before) === JSON.stringify(mark) ? null : { id, mark: before };
  walk.marks.set(id, mark);
}

/** Puts the keyboard on a clause's row in the pane. */
const goTo = (id: string): Promise<void> =>
  page.evaluate((clause) => {
    const rows = document.querySelector("iframe")?.contentDocument?.querySelectorAll<HTMLElement>("[data-focus=row]");
    const row = [...(rows ?? [])].find((one) => one.querySelector(".clause-id")?.textContent === clause);
    row?.click();
    row?.focus();
  }, id);

const press = async (...pressed: readonly string[]): Promise<void> => {
  for (const key of pressed) await page.keyboard.press(key);
};

const typeIn = (row: number, column: number, text: string, source: "user" | "remote"): Promise<void> =>
  page.evaluate(
    ([line, at, content, who]) => {
      const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
      const sheet = book.sheets().find(({ name }) => name === "评分表");
      if (sheet !== undefined) book.type(sheet.id, line, at, content, who);
    },
    [row, column, text, source] as const,
  );

const plainVerdict: Step = async (walk, random) => {
  const { id } = random.oneOf(walk.clauses);
  const kind = random.oneOf(["conforms", "conforms", "conforms", "fails", "excluded"] as const);
  await goTo(id);
  await press(keys[kind]);
  note(walk, id, { kind });
  return `${keys[kind]} on ${id}`;
};

const sample: Step = async (walk, random) => {
  const { id } = random.oneOf(walk.clauses);
  const sampled = 1 + random.below(60);
  const failed = random.below(sampled + 1);
  await goTo(id);
  await press("s", "Control+a", ...String(sampled), "Enter", "Control+a", ...String(failed), "Enter");
  note(walk, id, { kind: "sampled", sampled, failed });
  // With numbers from before it takes a step of its own for each of them.
  walk.before = null;
  return `${failed} of ${sampled} on ${id}`;
};

const award: Step = async (walk, random) => {
  const { id, points } = random.oneOf(walk.clauses);
  const halves = random.below(2 * points + 1);
  await goTo(id);
  await press("p", "Control+a", ...String(halves / 2), "Enter");
  note(walk, id, { kind: "partial", halves });
  walk.before = null;
  return `${halves / 2} awarded on ${id}`;
};

const inTheSheet: Step = async (walk, random) => {
  const { id, row } = random.oneOf(walk.clauses);
  const kind = random.oneOf(["conforms", "fails", "excluded", "notAssessed"] as const);
  const source = random.oneOf(["user", "remote"] as const);
  await typeIn(row, 4, words[kind], source);
  walk.marks.set(id, { kind });
  walk.before = null;
  return `${source} typed ${kind} for ${id}`;
};

const sampleInTheSheet: Step = async (walk, random) => {
  const { id, row } = random.oneOf(walk.clauses);
  const sampled = 1 + random.below(30);
  const failed = random.below(sampled + 1);
  await typeIn(row, 5, String(sampled), "remote");
  await typeIn(row, 6, String(failed), "remote");
  await typeIn(row, 4, "抽样", "remote");
  walk.marks.set(id, { kind: "sampled", sampled, failed });
  walk.before = null;
  return `somebody else sampled ${failed} of ${sampled} for ${id}`;
};

/** Excel's own undo of what the pane has just written: one step. */
const undo: Step = async (walk) => {
  if (walk.before === null) return "nothing to undo";
  await page.evaluate(() => {
    (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host.book.undo();
  });
  walk.marks.set(walk.before.id, walk.before.mark);
  const { id } = walk.before;
  walk.before = null;
  return `undo of ${id}`;
};

/** Each as often as it stands here. */
const steps100: readonly (readonly [Step, number])[] = [
  [plainVerdict, 58],
  [sample, 14],
  [award, 8],
  [inTheSheet, 10],
  [sampleInTheSheet, 4],
  [undo, 6],
];
const choices = steps100.flatMap(([step, times]) => Array.from({ length: times }, () => step));

/** The clauses of the sample and what they hold, by its cells. */
async function start(): Promise<Walk> {
  const rows = await page.evaluate(() => {
    const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
    const table = book.tables().find(({ name }) => name === "StarsheetClauses");
    if (table === undefined) return [];
    const { sheet, row, rows: count } = table.area;
    return Array.from({ length: count - 1 }, (_, index) => row + 1 + index).map((at) => ({
      row: at,
      cells: Array.from({ length: 8 }, (_unused, column) => book.cell(sheet, at, column).value),
    }));
  });
  const clauses = rows.map(({ row, cells }) => ({ id: String(cells[0]), row, points: Number(cells[3]) }));
  const marks = new Map(rows.map(({ cells }) => [String(cells[0]), markOf(cells)]));
  return { clauses, marks, before: null, deductions: 1 };
}

function markOf(cells: readonly unknown[]): Mark {
  const [, , , , word, sampled, failed, awarded] = cells;
  if (word === "抽样") return { kind: "sampled", sampled: Number(sampled), failed: Number(failed) };
  if (word === "部分符合") return { kind: "partial", halves: Number(awarded) * 2 };
  const known = (["conforms", "fails", "excluded"] as const).find((kind) => words[kind] === word);
  return { kind: known ?? "notAssessed" };
}

test(`${steps} steps at random, seed ${seed}`, async () => {
  const random = randomFrom(seed);
  const walk = await start();
  for (let step = 1; step <= steps; step += 1) {
    const what = await random.oneOf(choices)(walk, random);
    const withFunctions = step % 50 === 0 || step === steps;
    const expected = expectedOf(walk.clauses, walk.marks, walk.deductions, withFunctions);
    await expectAgreement(page, expected, `step ${step}, ${what}`);
  }
  expect(opened.complaints).toEqual([]);
}, 1_500_000);
