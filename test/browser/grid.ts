import type { Locator, Page } from "playwright-core";
import { blockNamed } from "../../src/preview/page/model/spot";

const nameBox = /^(Name box|名称框)$/;
const formulaBar = /^(Formula bar|编辑栏)$/;

/** The cell with an address such as B3. */
export function cell(page: Page, address: string): Locator {
  const block = blockNamed(address);
  if (!block) throw new Error(address);
  return page.locator(`[role="gridcell"][data-row="${block.row}"][data-column="${block.column}"]`);
}

/** Makes a cell active by its name, without the mouse. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByLabel(nameBox).fill(address);
  await page.keyboard.press("Enter");
}

/** Goes to a cell, types and ends with Enter. */
export async function typeAt(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** Presses keys one after another. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What a cell shows. */
export const shows = async (page: Page, address: string): Promise<string> =>
  (await cell(page, address).innerText()).trim();

/** The address of the active cell and the formula bar's text. */
export const active = (page: Page): Promise<string> => page.getByLabel(nameBox).inputValue();
export const bar = (page: Page): Promise<string> => page.getByLabel(formulaBar).inputValue();
