import { whatIfWords } from "../../../src/words/whatIf";
import type { PreviewWindow, Scene } from "../scene";
import { inTurn, onClause, press, push, seen, type State, toView } from "./state";

const supposed = inTurn(onClause("5.3.1"), press("w"), seen(".what-if-table"), press("c", "n"), seen(".changes"));
const asked = inTurn(
  supposed,
  push(({ language }) => whatIfWords[language].apply),
  seen("[role=dialog]"),
);

/** Somebody else writes into a supposed clause at the moment in which the list is written: before the pane can see it. */
const changedAsWritten = ({ page }: Scene): Promise<void> =>
  page.evaluate(() => {
    const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
    const found = book.tables().find(({ name }) => name === "StarsheetClauses");
    if (found === undefined) throw new Error("There is no audit.");
    book.type(found.area.sheet, 33, 4, "不符合", "remote");
    const pane = document.querySelector("iframe")?.contentDocument;
    pane?.querySelector<HTMLElement>("[role=dialog] .button.primary")?.click();
  });

/** What is only supposed, and its way into the workbook. */
export const whatIfStates: readonly State[] = [
  { name: "what-if-begun", prepare: inTurn(onClause("5.3.1"), press("w"), seen(".what-if-table")) },
  { name: "what-if", prepare: supposed },
  { name: "what-if-leaving", prepare: inTurn(supposed, press("w"), seen("[role=alertdialog]")) },
  { name: "what-if-ledger", prepare: inTurn(supposed, toView("ledger"), seen(".ledger-table")) },
  { name: "what-if-apply", prepare: asked },
  {
    name: "what-if-apply-refused",
    prepare: inTurn(asked, changedAsWritten, seen("[role=dialog] [role=alert]")),
  },
];
