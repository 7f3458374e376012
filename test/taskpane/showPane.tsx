import { cleanup, configure, render, type RenderResult } from "@testing-library/react";
import { App } from "../../src/taskpane/App";
import { createStore, type Store } from "../../src/taskpane/store/store";
import { excelWorkbook } from "../../src/workbook/excel";
import type { StartedExcel } from "../host/startExcel";

// What is hidden is for the browser tests; looking for it here takes most of the time.
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 });

const look = { now: () => "light" as const, follow: () => () => undefined };

/** A pane on the screen, over a workbook. */
export interface ShownPane {
  readonly store: Store;
  readonly view: RenderResult;
}

let shown: { readonly excel: StartedExcel; readonly store: Store } | null = null;

/** Shows the pane as the add-in does, over the workbook of this Excel; both end with the test. */
export function showPane(excel: StartedExcel, language: "zh-CN" | "en-US" = "zh-CN"): ShownPane {
  const store = createStore({ port: excelWorkbook, language, keepLanguage: () => undefined });
  shown = { excel, store };
  return { store, view: render(<App store={store} look={look} />) };
}

afterEach(async () => {
  if (shown === null) return;
  const { excel, store } = shown;
  shown = null;
  cleanup();
  await store.idle();
  await store.close();
  await excel.host.settled();
  excel.dispose();
});
