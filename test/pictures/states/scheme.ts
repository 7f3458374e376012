import { gbt27922 } from "../../../src/schemes/gbt27922";
import { copiesWords } from "../../../src/words/copies";
import { schemeWords } from "../../../src/words/scheme";
import { inTurn, push, seen, type State, toView, typedInto } from "./state";
import type { Scene } from "../scene";

const pasted =
  (text: string) =>
  async ({ pane, language }: Scene): Promise<void> => {
    const { view } = schemeWords[language];
    await pane.getByLabel(view.pasteLabel).fill(text);
    await pane.getByRole("button", { name: view.pasteCheck, exact: true }).click();
  };
/** The same points, with a tenth moved from one clause of a group to another. */
const ownPoints = gbt27922.clauses
  .map(({ id, points }) => [id, id === "5.1.1.1" ? "2.5" : id === "5.1.1.2" ? "1.5" : (points?.value ?? "")].join("\t"))
  .join("\n");

const copies = (choose: (words: (typeof copiesWords)["zh-CN"]["pane"]) => string) =>
  push(({ language }) => choose(copiesWords[language].pane));
const made = inTurn(
  toView("scheme"),
  copies((words) => words.make),
  copies((words) => words.goOn),
  async ({ pane, language }) => pane.getByText(copiesWords[language].sheet.name, { exact: false }).last().waitFor(),
);

/** The scheme of the audit, its points, what differs from it, publishing, and portable copies. */
export const schemeStates: readonly State[] = [
  { name: "scheme", prepare: toView("scheme") },
  {
    name: "scheme-points-wrong",
    prepare: inTurn(toView("scheme"), pasted("5.1.1.1\t?\n5.9\t3\n5.1.1.2\t2\n5.1.1.2\t2"), seen(".drifts.broken")),
  },
  { name: "scheme-points-fit", prepare: inTurn(toView("scheme"), pasted(ownPoints)) },
  {
    name: "scheme-drift",
    prepare: inTurn(
      typedInto("StarsheetClauses", 6, 3, "3"),
      typedInto("StarsheetClauses", 7, 8, "2"),
      toView("scheme"),
      push(({ language }) => schemeWords[language].view.check),
      seen(".drifts"),
    ),
  },
  {
    name: "scheme-published",
    prepare: inTurn(
      toView("scheme"),
      push(({ language }) => schemeWords[language].view.publish),
      ({ page }) => page.waitForTimeout(1500),
    ),
  },
  {
    name: "copies-asked",
    prepare: inTurn(
      toView("scheme"),
      copies((words) => words.make),
    ),
  },
  { name: "copies-made", prepare: made },
];
