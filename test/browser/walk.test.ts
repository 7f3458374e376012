import type { Page } from "playwright-core";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";
import { expectAgreement, expectedOf, teach } from "./walk/agreement";
import { award, clear, plainVerdict, sample, takeBack, undo } from "./walk/paneSteps";
import { randomFrom } from "./walk/random";
import { deduction, inTheSheet, rowAbove, sampleInTheSheet, sort } from "./walk/sheetSteps";
import { startOf, type Step } from "./walk/walker";

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
  preview = await startForTests(["--port", process.env["WALK_PORT"] ?? "3172"]);
  opened = await preview.open("?lang=zh-CN");
  page = opened.page;
  await page.frameLocator("iframe").locator("[data-focus=row]").first().waitFor();
  await teach(page);
}, 180_000);
afterAll(() => preview?.stop());

/** Each as often as it stands here, of a hundred. */
const steps100: readonly (readonly [Step, number])[] = [
  [plainVerdict, 46],
  [sample, 12],
  [award, 7],
  [clear, 3],
  [takeBack, 6],
  [undo, 5],
  [inTheSheet, 10],
  [sampleInTheSheet, 4],
  [deduction, 4],
  [sort, 2],
  [rowAbove, 1],
];
const choices = steps100.flatMap(([step, times]) => Array.from({ length: times }, () => step));

test(`${steps} steps at random, seed ${seed}`, async () => {
  const random = randomFrom(seed);
  const walk = await startOf(page);
  const trail: string[] = [];
  for (let step = 1; step <= steps; step += 1) {
    const what = await random.oneOf(choices)(page, walk, random);
    trail.push(`step ${step}, ${what}`);
    const withFunctions = step % 50 === 0 || step === steps;
    await expectAgreement(page, expectedOf(walk, withFunctions), trail.slice(-5).join("; "));
  }
  expect(opened.complaints).toEqual([]);
}, 1_500_000);
