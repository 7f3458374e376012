import { reviewPaneWords } from "../../../src/words/reviewPane";
import type { ReviewPaneWords } from "../../../src/words/shape/reviewPane";
import { showBook, type Scene } from "../scene";
import { ownSheet } from "./ownSheet";
import { inTurn, push, seen, type State, toView, typedInto, workbookIs } from "./state";

const said = (choose: (words: ReviewPaneWords) => string) => push(({ language }) => choose(reviewPaneWords[language]));
const start = said((words) => words.start);
/** The sample with a number typed over the formula that earns a clause its points. */
const reviewed = inTurn(
  typedInto("StarsheetClauses", 8, 8, "2"),
  toView("review"),
  start,
  seen(".review-parts"),
  seen(".flag"),
);
const firstFlag = ({ pane }: Scene): Promise<void> => pane.locator(".flag-head").first().click();
/** A flag with a certain correction in a sheet that somebody made. */
const ownFlag = inTurn(
  async (scene) => showBook(scene, ownSheet(scene.language)),
  async ({ pane, words }) => pane.getByText(words.welcome.doors.review.title).click(),
  start,
  seen(".flag"),
  async ({ pane, language }) => {
    const { fix } = reviewPaneWords[language].flag;
    const heads = pane.locator(".flag-head");
    for (let at = 0; at < (await heads.count()); at += 1) {
      await heads.nth(at).click();
      if ((await pane.getByRole("button", { name: fix, exact: true }).count()) > 0) return;
    }
    throw new Error("No flag has a correction.");
  },
);
const fixing = inTurn(
  ownFlag,
  said((words) => words.flag.fix),
  seen(".fix table"),
);

/** The formula review. */
export const reviewStates: readonly State[] = [
  { name: "review", prepare: inTurn(toView("review"), seen(".review-start")) },
  {
    name: "review-running",
    prepare: inTurn(toView("review"), seen(".review-start"), workbookIs("silent"), start, seen(".review-progress")),
  },
  { name: "review-flags", prepare: reviewed },
  { name: "review-flag", prepare: inTurn(reviewed, firstFlag, seen(".flag-detail")) },
  {
    name: "review-coloured",
    prepare: inTurn(reviewed, async ({ pane, language }) => {
      await pane.getByLabel(reviewPaneWords[language].overlay.show).click();
      await pane.locator(".review-legend").waitFor();
    }),
  },
  {
    name: "review-ignore",
    prepare: inTurn(
      reviewed,
      firstFlag,
      said((words) => words.flag.ignore),
      said((words) => words.marks.kinds.ignored),
      seen(".field-problem"),
    ),
  },
  {
    name: "review-marks",
    prepare: inTurn(
      reviewed,
      firstFlag,
      said((words) => words.marks.kinds.questionable),
      seen(".hint-bar"),
      said((words) => words.parts.marks),
      seen(".mark-item"),
    ),
  },
  {
    name: "review-recomputation",
    prepare: inTurn(
      reviewed,
      said((words) => words.parts.recomputation),
      seen(".figures"),
    ),
  },
  {
    name: "review-coverage",
    prepare: inTurn(
      reviewed,
      said((words) => words.parts.coverage),
      seen(".review-coverage"),
    ),
  },
  { name: "review-own", prepare: ownFlag },
  { name: "review-fix", prepare: fixing },
  {
    name: "review-fixed",
    prepare: inTurn(fixing, ({ pane }) => pane.locator(".fix .button.primary").click(), seen(".hint-bar")),
  },
];
