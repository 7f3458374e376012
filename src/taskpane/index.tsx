import { createRoot } from "react-dom/client";
import { excelWorkbook } from "../workbook/excel";
import { App } from "./App";
import { officeLook } from "./officeLook";
import { keepLanguage, keptLanguage, languageFor } from "./preferences";
import { createStore } from "./store/store";
import "./styles";

/** Shows the pane in this element, over the workbook that is open in Excel. Call when Office is ready; answers how to end it. */
export function mount(element: HTMLElement): () => void {
  const language = keptLanguage() ?? languageFor(Office.context.displayLanguage);
  const store = createStore({ port: excelWorkbook, language, keepLanguage });
  const root = createRoot(element);
  root.render(<App store={store} look={officeLook()} />);
  return () => {
    root.unmount();
    void store.close();
  };
}
