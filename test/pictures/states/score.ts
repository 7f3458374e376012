import { findingsWords } from "../../../src/words/findings";
import { deleted, inTurn, onClause, press, push, rowDeleted, seen, type State, typedInto, workbookIs } from "./state";

/** Row and columns of the open clause 5.3.1 in the sample. */
const [open, verdict, sampled] = [33, 4, 5];

/** Scoring: clauses, what is refused, what has to wait, and what somebody else did meanwhile. */
export const scoreStates: readonly State[] = [
  { name: "score", prepare: onClause("5.3.1") },
  { name: "sampled", prepare: inTurn(onClause("5.1.2.2"), press("s")) },
  {
    name: "refused",
    prepare: inTurn(onClause("5.3.1"), press("s", "2", "0", "Enter", "2", "1", "Enter"), seen("[aria-invalid=true]")),
  },
  {
    name: "row-error",
    prepare: inTurn(
      typedInto("StarsheetClauses", open, verdict, "抽样"),
      typedInto("StarsheetClauses", open, sampled, "many"),
      onClause("5.3.1"),
      seen(".notices summary"),
      ({ pane }) => pane.locator(".notices summary").click(),
    ),
  },
  { name: "notices", prepare: ({ pane }) => pane.locator(".notices summary").click() },
  { name: "complete", prepare: inTurn(onClause("5.2.5.4"), press("c"), onClause("5.3.1"), press("c", "c")) },
  {
    name: "filtered",
    prepare: async ({ pane, words }) => {
      await pane.getByLabel(words.list.filter, { exact: true }).selectOption("failed");
    },
  },
  {
    name: "clause-gone",
    prepare: inTurn(onClause("5.3.1"), rowDeleted("StarsheetClauses", open), seen(".hint-bar")),
  },
  {
    name: "nothing-found",
    prepare: ({ pane, words }) => pane.getByLabel(words.list.search, { exact: true }).fill("zzz"),
  },
  { name: "keys", prepare: inTurn(onClause("5.3.1"), press("?"), seen("[role=dialog]")) },
  {
    name: "card-finding",
    prepare: inTurn(
      onClause("5.3.1"),
      push(({ language }) => findingsWords[language].card.add),
      seen(".clause-findings form"),
    ),
  },
  {
    name: "waiting",
    prepare: inTurn(onClause("5.3.1"), workbookIs("editing"), press("c"), seen(".message.waiting")),
  },
  {
    name: "protected",
    prepare: inTurn(onClause("5.3.1"), workbookIs("protected"), press("c"), seen(".message.problem")),
  },
  {
    name: "conflict",
    prepare: inTurn(
      onClause("5.3.1"),
      press("s"),
      typedInto("StarsheetClauses", open, verdict, "X"),
      press("2", "0", "Enter", "2", "Enter"),
      seen(".message.problem"),
    ),
  },
  { name: "lost", prepare: inTurn(onClause("5.3.1"), deleted("StarsheetClauses"), seen(".message.problem")) },
];

/** What was done, to be taken back, and one verdict for a whole group. */
export const actStates: readonly State[] = [
  {
    name: "history-empty",
    prepare: inTurn(
      push(({ words }) => words.list.history),
      seen("[role=dialog]"),
    ),
  },
  {
    name: "history",
    prepare: inTurn(
      onClause("5.3.1"),
      press("c"),
      push(({ words }) => words.list.history),
      seen(".acts li"),
    ),
  },
  {
    name: "take-back-refused",
    prepare: inTurn(
      onClause("5.3.1"),
      press("c"),
      ({ page }) => page.waitForTimeout(700),
      typedInto("StarsheetClauses", open, verdict, "不符合"),
      press("z"),
      seen(".message.problem"),
    ),
  },
  {
    name: "bulk",
    prepare: inTurn(
      push(({ words }) => words.list.bulk("5.3")),
      seen(".bulk"),
    ),
  },
  {
    name: "bulk-overwriting",
    prepare: inTurn(
      push(({ words }) => words.list.bulk("5.1")),
      seen(".bulk"),
      async ({ pane, words }) => {
        await pane.getByRole("radio", { name: words.verdicts.excluded }).check();
        await pane.getByRole("checkbox").first().check();
      },
    ),
  },
];
