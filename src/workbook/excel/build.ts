import type { Book } from "../../core/book/book";
import { fail, ok } from "../../core/result";
import type { Answer } from "../port";
import { batch, undoableBatch } from "./batch";
import { writeFormulas, writeValues } from "./build/content";
import { writeLooks } from "./build/looks";
import { writePage } from "./build/page";
import { addRules } from "./build/rules";
import { addNames, addTables } from "./build/tables";

/**
 * Adds the sheets, tables and names of a plain book. Nothing that is there is touched: when any name is taken nothing
 * is added, and when Excel refuses half-way the sheets that were added go again.
 */
export async function build(addition: Book, activate: string | null): Promise<Answer<null>> {
  let hasBegun = false;
  const answer = await undoableBatch(async (context) => {
    const taken = await takenName(context, addition);
    if (taken !== null) return fail({ code: "NAME_TAKEN" as const, name: taken });
    hasBegun = true;
    addAll(context, addition);
    if (activate !== null) context.workbook.worksheets.getItem(activate).activate();
    await context.sync();
    return ok(null);
  });
  if (!answer.ok && hasBegun) await discard(addition);
  return answer;
}

/** The order matters: formulas need tables, names and the other sheets; tables need their headers. */
function addAll({ workbook }: Excel.RequestContext, addition: Book): void {
  const sheets = addition.sheets.map((sheet) => ({ sheet, target: workbook.worksheets.add(sheet.name) }));
  for (const { sheet, target } of sheets) {
    writeValues(target, sheet);
    addTables(target, sheet);
  }
  addNames(workbook, addition.names);
  for (const { sheet, target } of sheets) {
    writeFormulas(target, sheet);
    writeLooks(target, sheet);
    addRules(target, sheet);
    writePage(target, sheet);
    if (sheet.visibility === "hidden") target.visibility = "Hidden";
  }
}

async function takenName(context: Excel.RequestContext, addition: Book): Promise<string | null> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const taken = [...worksheets.items, ...tables.items, ...names.items].map(({ name }) => name.toLowerCase());
  const used = new Set(taken);
  const wanted = [
    ...addition.sheets.flatMap((sheet) => [sheet.name, ...sheet.tables.map((table) => table.name)]),
    ...addition.names.map(({ name }) => name),
  ];
  return wanted.find((name) => used.has(name.toLowerCase())) ?? null;
}

/** Only sheets that were free before are looked for, so these are ours. */
const discard = (addition: Book): Promise<Answer<null>> =>
  batch(async (context) => {
    const sheets = addition.sheets.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
    const names = addition.names.map(({ name }) => context.workbook.names.getItemOrNullObject(name));
    await context.sync();
    [...names, ...sheets].filter((item) => !item.isNullObject).forEach((item) => item.delete());
    await context.sync();
    return ok(null);
  });
