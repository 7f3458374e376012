import { gbt27922 } from "../../../src/schemes/gbt27922";
import { copiesWords } from "../../../src/words/copies";
import { schemeWords } from "../../../src/words/scheme";
import { inTurn, push, seen, type State, toView, typedInto } from "./state";
import type { PreviewWindow, Scene } from "../scene";

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

/** The workbook has gone through a program that put a path before the names of the functions. */
const misnamed = ({ page }: Scene): Promise<void> =>
  page.evaluate(() => {
    const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
    const ids = new Map(book.sheets().map(({ name, id }) => [name, id]));
    for (const { name, cells } of book.toBook().sheets)
      for (const { row, column, formula = "" } of cells)
        if (formula.includes("AUDIT."))
          book.type(ids.get(name) ?? "", row, column, formula.replaceAll("AUDIT.", "_xll.AUDIT."), "remote");
  });

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
  {
    name: "copies-back",
    prepare: inTurn(
      made,
      copies((words) => words.back),
      async ({ pane, language }) => pane.getByRole("button", { name: copiesWords[language].pane.make }).waitFor(),
    ),
  },
  {
    name: "template-opened",
    prepare: inTurn(
      toView("scheme"),
      copies((words) => words.makeTemplate),
      async ({ pane, language }) => pane.getByText(copiesWords[language].pane.templateMade).waitFor(),
    ),
  },
  { name: "functions-misnamed", prepare: inTurn(misnamed, seen(".hint-bar")) },
  {
    name: "functions-mended",
    prepare: inTurn(
      misnamed,
      seen(".hint-bar"),
      copies((words) => words.mend),
      async ({ pane, language }) => pane.getByText(copiesWords[language].pane.answering).waitFor(),
    ),
  },
];
