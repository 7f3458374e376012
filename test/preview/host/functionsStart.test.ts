/** @jest-environment jsdom */
import { createWorkbookHost } from "../../../src/preview/host/createWorkbookHost";
import type { AddinWindow } from "../../../src/preview/host/frame/bridge";
import { emptySheet } from "../../../src/core/book/emptySheet";

import { loadOffice } from "../../host/loadOffice";

test("before the add-in has started its functions are #NAME?; then they are calculated", async () => {
  const cells = [{ row: 0, column: 0, value: null, formula: "=AUDIT.TWICE(21)" }];
  const host = createWorkbookHost({
    book: { sheets: [{ ...emptySheet("Sheet1"), cells }], names: [] },
    functions: { functions: [{ id: "TWICE", name: "TWICE", parameters: [{ name: "value" }] }] },
  });
  const value = (): unknown => host.book.cell(host.book.sheets()[0]?.id ?? "", 0, 0).value;
  expect(value()).toMatchObject({ error: "#NAME?" });
  host.attach(globalThis as unknown as AddinWindow);
  await loadOffice(() => CustomFunctions.associate("TWICE", (number: number) => 2 * number));
  await host.settled();
  expect(value()).toBe(42);
  host.detach();
});
