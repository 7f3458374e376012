import { bindViewWords } from "../../../src/words/bindView";
import type { PaneWords } from "../../../src/words/shape/pane";
import { showBook, type Scene } from "../scene";
import { ownSheet } from "./ownSheet";
import { inTurn, push, seen, type State } from "./state";

type Door = keyof PaneWords["welcome"]["doors"];

const emptyWorkbook = (scene: Scene): Promise<void> => showBook(scene, null);
const ownWorkbook = (scene: Scene): Promise<void> => showBook(scene, ownSheet(scene.language));
const through =
  (door: Door) =>
  async ({ pane, words }: Scene): Promise<void> => {
    await pane.getByText(words.welcome.doors[door].title).click();
    await pane.locator(".page").waitFor();
  };

/** A workbook without an audit of ours, and what stands behind each door. */
export const doorStates: readonly State[] = [
  { name: "welcome", prepare: emptyWorkbook },
  {
    name: "welcome-guide",
    prepare: inTurn(emptyWorkbook, async ({ pane }) => {
      for (const summary of await pane.locator(".door summary").all()) await summary.click();
    }),
  },
  {
    name: "welcome-found",
    prepare: async ({ pane, words }) => {
      const chooser = pane.getByLabel(words.header.audit);
      await chooser.selectOption({ label: words.header.otherAudits });
      await pane.locator(".welcome").waitFor();
    },
  },
  { name: "bind-nothing", prepare: inTurn(emptyWorkbook, through("bind"), seen(".bind-ways")) },
  { name: "bind", prepare: inTurn(ownWorkbook, through("bind"), seen(".bind-sure")) },
  {
    name: "bind-points-missing",
    prepare: inTurn(ownWorkbook, through("bind"), seen(".bind-sure"), async ({ pane }) => {
      await pane.locator(".bind-columns select").nth(2).selectOption("");
    }),
  },
  {
    name: "bound",
    prepare: inTurn(
      ownWorkbook,
      through("bind"),
      seen(".bind-sure"),
      push(({ language }) => bindViewWords[language].use),
      seen("[data-focus=row]"),
    ),
  },
  { name: "door-review", prepare: inTurn(emptyWorkbook, through("review"), seen(".review-start")) },
  { name: "door-scheme", prepare: inTurn(emptyWorkbook, through("scheme"), seen(".scheme-grades")) },
];
