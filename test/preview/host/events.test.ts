/** @jest-environment jsdom */
import type { Area } from "../../../src/calc/liveBook";
import type { WorkbookHost } from "../../../src/preview/host/host";
import { emptyBook, startExcel } from "../../host/startExcel";

let host: WorkbookHost;
let dispose: () => void;

beforeEach(async () => {
  ({ host, dispose } = await startExcel({ book: emptyBook("Sheet1", "Sheet2") }));
});
afterEach(() => dispose());

const sheetId = (position: number): string => host.book.sheets()[position]?.id ?? "";
const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  sheet: sheetId(0),
  row,
  column,
  rows,
  columns,
});

async function heard<E>(
  listen: (context: Excel.RequestContext, hear: (event: E) => Promise<void>) => void,
): Promise<E[]> {
  const events: E[] = [];
  await Excel.run(async (context) => {
    listen(context, async (event) => {
      events.push(event);
    });
    await context.sync();
  });
  return events;
}

test("a person's edit is heard by the sheet and by all sheets", async () => {
  const onAll = await heard<Excel.WorksheetChangedEventArgs>((context, hear) =>
    context.workbook.worksheets.onChanged.add(hear),
  );
  const onSheet = await heard<Excel.WorksheetChangedEventArgs>((context, hear) =>
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(hear),
  );
  host.book.write(area(1, 1), [[{ value: "typed" }]], "user");
  await host.settled();
  for (const events of [onAll, onSheet]) {
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      address: "B2",
      worksheetId: sheetId(0),
      source: "Local",
      changeType: "RangeEdited",
    });
  }
});

test("nobody listens, nothing is heard: the other sheet stays silent", async () => {
  const other = await heard<Excel.WorksheetChangedEventArgs>((context, hear) =>
    context.workbook.worksheets.getItem("Sheet2").onChanged.add(hear),
  );
  host.book.write(area(0, 0), [[{ value: 1 }]], "user");
  await host.settled();
  expect(other).toEqual([]);
});

test("an edit of somebody else in the same workbook is remote", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>((context, hear) =>
    context.workbook.worksheets.onChanged.add(hear),
  );
  host.book.write(area(0, 0), [[{ value: 1 }]], "remote");
  await host.settled();
  expect(events).toMatchObject([{ source: "Remote" }]);
});

test("one write of the add-in is one event, however the client cuts it, and comes after the reply", async () => {
  const order: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.onChanged.add(async (event) => {
      order.push(`${event.address} ${event.triggerSource}`);
    });
    await context.sync();
    sheet.getRange("A1:C2000").values = Array.from({ length: 2000 }, () => [1, 2, 3]);
    await context.sync();
    order.push("reply");
  });
  await host.settled();
  expect(order).toEqual(["reply", "A1:C2000 ThisLocalAddin"]);
});

test("a handler that was removed hears nothing", async () => {
  const events: string[] = [];
  await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      events.push(event.address);
    });
    await context.sync();
    handler.remove();
    await context.sync();
  });
  host.book.write(area(0, 0), [[{ value: 1 }]], "user");
  await host.settled();
  expect(events).toEqual([]);
});

test("the event's range leads back to the cells", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>((context, hear) =>
    context.workbook.worksheets.onChanged.add(hear),
  );
  host.book.write(area(4, 0), [[{ value: 42 }]], "user");
  await host.settled();
  await Excel.run(async (context) => {
    const range = events[0]?.getRange(context).load("values,address");
    await context.sync();
    expect(range?.values).toEqual([[42]]);
    expect(range?.address).toBe("Sheet1!A5");
  });
});

test("selecting cells and sheets is heard", async () => {
  const selections = await heard<Excel.WorksheetSelectionChangedEventArgs>((context, hear) =>
    context.workbook.worksheets.onSelectionChanged.add(hear),
  );
  const activations = await heard<Excel.WorksheetActivatedEventArgs>((context, hear) =>
    context.workbook.worksheets.onActivated.add(hear),
  );
  const documents = await heard<Excel.SelectionChangedEventArgs>((context, hear) =>
    context.workbook.onSelectionChanged.add(hear),
  );
  host.selection = area(2, 2, 2, 1);
  await host.settled();
  host.selection = { ...area(0, 0), sheet: sheetId(1) };
  await host.settled();
  expect(selections.map((event) => event.address)).toEqual(["C3:C4", "A1"]);
  expect(activations.map((event) => event.worksheetId)).toEqual([sheetId(1)]);
  expect(documents).toHaveLength(2);
});

test("the add-in's own selection arrives too, and is where the person is now", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet2").getRange("B7").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.name]).toEqual(["Sheet2!B7", "Sheet2"]);
  });
  expect(host.selection).toMatchObject({ sheet: sheetId(1), row: 6, column: 1 });
});

test("the host tells what the add-in selected, once the request is answered, and nothing of the person's own", async () => {
  const told: Area[] = [];
  const end = host.onSelected((selected) => told.push(selected));
  host.selection = area(4, 4);
  await host.settled();
  expect(told).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet2").activate();
    context.workbook.worksheets.getItem("Sheet2").getRange("B7").select();
    await context.sync();
  });
  await host.settled();
  expect(told).toMatchObject([{ sheet: sheetId(1), row: 6, column: 1 }]);
  end();
});

test("new, renamed and deleted sheets are heard", async () => {
  const added = await heard<Excel.WorksheetAddedEventArgs>((context, hear) =>
    context.workbook.worksheets.onAdded.add(hear),
  );
  const renamed = await heard<Excel.WorksheetNameChangedEventArgs>((context, hear) =>
    context.workbook.worksheets.onNameChanged.add(hear),
  );
  const deleted = await heard<Excel.WorksheetDeletedEventArgs>((context, hear) =>
    context.workbook.worksheets.onDeleted.add(hear),
  );
  const id = host.book.addSheet("New", null, "user");
  await host.settled();
  host.book.renameSheet(id, "Newer", "remote");
  await host.settled();
  host.book.deleteSheet(id, "user");
  await host.settled();
  expect(added).toMatchObject([{ worksheetId: id, source: "Local" }]);
  expect(renamed).toMatchObject([{ worksheetId: id, nameBefore: "New", nameAfter: "Newer", source: "Remote" }]);
  expect(deleted).toMatchObject([{ worksheetId: id }]);
});
