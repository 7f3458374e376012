import { correctionsWords } from "../../../src/words/corrections";
import { findingsWords } from "../../../src/words/findings";
import { specialsWords } from "../../../src/words/specials";
import { deleted, inTurn, push, seen, type State, toView, typedInto } from "./state";

/** Row and columns of the sample's special deduction. */
const [deduction, due, state] = [6, 8, 11];

const openSpecial = inTurn(toView("specials"), ({ pane }) =>
  pane.locator('[data-seat^="open"], .special-tools button').first().click(),
);

/** Special items and findings: lists, forms, what is missing, what is late. */
export const listStates: readonly State[] = [
  { name: "specials", prepare: toView("specials") },
  {
    name: "special-missing",
    prepare: inTurn(
      toView("specials"),
      push(({ language }) => specialsWords[language].add),
      seen(".field-problem"),
    ),
  },
  { name: "special-edit", prepare: inTurn(openSpecial, seen(".special-edit")) },
  {
    name: "special-closing",
    prepare: inTurn(openSpecial, seen(".special-edit"), async ({ pane, language }) => {
      const w = correctionsWords[language];
      await pane.getByLabel(w.state, { exact: true }).selectOption("closed");
      await pane.getByRole("button", { name: w.save }).click();
      await pane.locator(".field-problem, .refused").first().waitFor();
    }),
  },
  {
    name: "special-overdue",
    prepare: inTurn(
      typedInto("StarsheetSpecials", deduction, due, "2026-01-05"),
      toView("specials"),
      seen(".hint.warning"),
    ),
  },
  {
    name: "special-unreadable",
    prepare: inTurn(
      typedInto("StarsheetSpecials", deduction, 0, "?"),
      typedInto("StarsheetSpecials", deduction, state, "?"),
      toView("specials"),
      seen(".field-problem"),
    ),
  },
  { name: "findings", prepare: toView("findings") },
  {
    name: "finding-missing",
    prepare: inTurn(
      toView("findings"),
      push(({ language }) => findingsWords[language].form.add),
      seen(".field-problem"),
    ),
  },
  {
    name: "finding-edit",
    prepare: inTurn(
      toView("findings"),
      ({ pane }) => pane.locator(".finding-tools button").first().click(),
      seen(".special-list form"),
    ),
  },
  {
    name: "findings-no-table",
    prepare: inTurn(deleted("StarsheetFindings"), toView("findings"), ({ pane, language }) =>
      pane.getByText(findingsWords[language].missing.text).waitFor(),
    ),
  },
  { name: "ledger", prepare: inTurn(toView("ledger"), seen(".ledger-table")) },
];
