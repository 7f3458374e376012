import { ok } from "../../core/result";
import type { Answer, Paint, Painted } from "../port";
import { batch } from "./batch";

/**
 * The rule of every colour that the review adds, and of nothing else: always true, and known again by its text. Excel may
 * write its spaces and capitals anew, so that only the word in it is looked for.
 */
const WORD = "starsheet-review";
const RULE = `=LEN("${WORD}")>0`;

/** Excel slows down with thousands of conditional formats. */
const MOST = 1_000;

/**
 * Colours cells by conditional formats of our own; those that were there before are removed first, so that an empty list
 * only removes. Protected sheets are left alone and named; other conditional formats and formats of cells are not touched.
 */
export const paint = (paints: readonly Paint[]): Promise<Answer<Painted>> =>
  batch(async (context) => {
    const sheets = await loadSheets(context);
    const ours = await findOurs(context, sheets);
    // From the last one on: the places of the others in Excel's list stay what they are.
    for (const { format } of [...ours].reverse().filter(({ sheet }) => !sheet.protection.protected)) format.delete();
    const open = new Map(sheets.filter(isOpen).map((sheet) => [sheet.name, sheet]));
    const wanted = paints.filter(({ sheet }) => open.has(sheet)).slice(0, MOST);
    for (const { sheet, address, fill } of wanted) colour(open.get(sheet), address, fill);
    await context.sync();
    const known = new Set(sheets.map(({ name }) => name));
    const skipped = paints.map(({ sheet }) => sheet).filter((name) => known.has(name) && !open.has(name));
    return ok({ count: wanted.length, skipped: [...new Set(skipped)] });
  });

/** The cells that carry our colours now, wherever they come from. */
export const painted = (): Promise<Answer<readonly Paint[]>> =>
  batch(async (context) => {
    const ours = await findOurs(context, await loadSheets(context));
    const ranges = ours.map(({ format }) => format.getRangeOrNullObject());
    ranges.forEach((range) => range.load("address"));
    ours.forEach(({ format }) => format.custom.format.fill.load("color"));
    await context.sync();
    return ok(
      ours.map(({ sheet, format }, at) => ({
        sheet: sheet.name,
        address: placeOf(ranges[at]),
        fill: format.custom.format.fill.color,
      })),
    );
  });

const placeOf = (range: Excel.Range | undefined): string =>
  range === undefined || range.isNullObject ? "" : range.address.slice(range.address.lastIndexOf("!") + 1);

async function loadSheets(context: Excel.RequestContext): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  for (const sheet of worksheets.items) sheet.protection.load("protected");
  return worksheets.items;
}

const isOpen = (sheet: Excel.Worksheet): boolean => !sheet.protection.protected;

interface Ours {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

/** Two requests: which formats there are, and what the rules of those with a formula say. */
async function findOurs(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<readonly Ours[]> {
  const lists = sheets.map((sheet) => ({ sheet, formats: sheet.getRange().conditionalFormats }));
  for (const { formats } of lists) formats.load("items/id,items/type");
  await context.sync();
  const custom = lists.flatMap(({ sheet, formats }) =>
    formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, format })),
  );
  for (const { format } of custom) format.custom.rule.load("formula");
  await context.sync();
  return custom.filter(({ format }) => format.custom.rule.formula.toLowerCase().includes(WORD));
}

function colour(sheet: Excel.Worksheet | undefined, address: string, fill: string): void {
  if (sheet === undefined) return;
  const { custom } = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = RULE;
  custom.format.fill.color = fill;
}
