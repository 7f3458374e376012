import { whatIfWords } from "../../../src/words/whatIf";
import { inTurn, onClause, press, push, seen, type State, toView, typedInto } from "./state";

const supposed = inTurn(onClause("5.3.1"), press("w"), seen(".what-if-table"), press("c", "n"), seen(".changes"));
const asked = inTurn(
  supposed,
  push(({ language }) => whatIfWords[language].apply),
  seen("[role=dialog]"),
);

/** What is only supposed, and its way into the workbook. */
export const whatIfStates: readonly State[] = [
  { name: "what-if-begun", prepare: inTurn(onClause("5.3.1"), press("w"), seen(".what-if-table")) },
  { name: "what-if", prepare: supposed },
  { name: "what-if-leaving", prepare: inTurn(supposed, press("w"), seen("[role=alertdialog]")) },
  { name: "what-if-ledger", prepare: inTurn(supposed, toView("ledger"), seen(".ledger-table")) },
  { name: "what-if-apply", prepare: asked },
  {
    name: "what-if-apply-refused",
    prepare: inTurn(
      asked,
      typedInto("StarsheetClauses", 33, 4, "不符合"),
      ({ pane }) => pane.locator("[role=dialog] .button.primary").click(),
      seen("[role=dialog] [role=alert]"),
    ),
  },
];
