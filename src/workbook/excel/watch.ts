import { ok } from "../../core/result";
import type { Answer, WorkbookEvent } from "../port";
import { batch } from "./batch";
import { remember, sheetName } from "./sheetNames";
import { supports } from "./supports";

type Listener = (event: WorkbookEvent) => void;
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Tells of edits, selections, calculations and changes of sheets and tables. Events carry no cell values on purpose:
 * Excel leaves their details out for edits of several cells, so whoever hears of one reads again.
 */
export const watch = (listener: Listener): Promise<Answer<() => Promise<void>>> =>
  batch(async (context) => {
    context.workbook.worksheets.load("items/id,items/name");
    const handlers = [...watchCells(context, listener), ...watchStructure(context, listener)];
    await context.sync();
    context.workbook.worksheets.items.forEach(remember);
    return ok(() => stop(handlers));
  });

function watchCells({ workbook }: Excel.RequestContext, listener: Listener): Handler[] {
  return [
    workbook.worksheets.onChanged.add(async ({ worksheetId, address, source }) => {
      const remote = source === Excel.EventSource.remote;
      listener({ kind: "changed", sheet: nameOf(worksheetId), address, remote });
    }),
    workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      listener({ kind: "selected", sheet: nameOf(worksheetId), address });
    }),
    workbook.worksheets.onActivated.add(async ({ worksheetId }) => {
      // A sheet made just now is told of before its name was read.
      if (sheetName(worksheetId) === null) await refreshNames();
      listener({ kind: "activated", sheet: nameOf(worksheetId) });
    }),
    workbook.worksheets.onCalculated.add(async ({ worksheetId }) => {
      listener({ kind: "calculated", sheet: nameOf(worksheetId) });
    }),
  ];
}

function watchStructure({ workbook }: Excel.RequestContext, listener: Listener): Handler[] {
  const tell = async (): Promise<void> => {
    await refreshNames();
    listener({ kind: "structure" });
  };
  const handlers: Handler[] = [
    workbook.worksheets.onAdded.add(tell),
    workbook.worksheets.onDeleted.add(tell),
    workbook.tables.onAdded.add(tell),
    workbook.tables.onDeleted.add(tell),
  ];
  if (supports("1.17")) handlers.push(workbook.worksheets.onNameChanged.add(tell));
  return handlers;
}

/** A sheet that is not known by name yet is told by "": whoever listens reads the outline again. */
const nameOf = (id: string): string => sheetName(id) ?? "";

const refreshNames = (): Promise<Answer<null>> =>
  batch(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    worksheets.items.forEach(remember);
    return ok(null);
  });

/** A handler is removed in the context it was added in; all of ours share one. */
async function stop(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
}
