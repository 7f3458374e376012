import { languages, openStage, showBook, showSample, type Scene, type Stage } from "../pictures/scene";
import { inTurn, onClause, press, rowDeleted, seen, typedInto } from "../pictures/states/state";
import { type RunningPreview, startForTests } from "./preview";

/** The keyboard is always somewhere, it can be seen where, and what closes gives it back. */

let preview: RunningPreview;
let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  preview = await startForTests(["--port", "3185"]);
  stage = await openStage(preview, languages[1], 400);
  scene = stage.scene;
}, 180_000);
afterAll(() => preview?.stop());
beforeEach(() => showSample(scene));
afterEach(() => expect(stage.opened.complaints).toEqual([]));

/** What the keyboard is on, in the words of a screen reader; "" = nothing in particular. */
const focused = (): Promise<string> =>
  scene.pane.locator("body").evaluate(({ ownerDocument: { activeElement } }) => {
    if (activeElement === null || activeElement.tagName === "BODY") return "";
    return activeElement.getAttribute("aria-label") ?? activeElement.textContent;
  });

test.each(["history", "bulk", "keys"] as const)("the dialog %s keeps the keyboard and gives it back", async (name) => {
  const { list, keys } = scene.words;
  const label = { history: list.history, bulk: list.bulk("5.3"), keys: keys.open }[name];
  await scene.pane.getByRole("button", { name: label, exact: true }).focus();
  await inTurn(press("Enter"), seen("[role=dialog]"))(scene);
  for (let stop = 0; stop < 12; stop += 1) {
    await scene.page.keyboard.press(stop % 3 === 2 ? "Shift+Tab" : "Tab");
    expect(await scene.pane.locator("[role=dialog] :focus").count()).toBe(1);
  }
  await scene.page.keyboard.press("Escape");
  await scene.pane.locator("[role=dialog]").waitFor({ state: "detached" });
  expect(await focused()).toBe(label);
});

test("a door hands the keyboard to the way back, and the way back to the door", async () => {
  await showBook(scene, null);
  const { doors, back } = scene.words.welcome;
  for (const { title } of Object.values(doors)) {
    const door = scene.pane.getByRole("button", { name: title });
    await door.focus();
    await scene.page.keyboard.press("Enter");
    await scene.pane.getByRole("button", { name: back, exact: true }).waitFor();
    expect(await focused()).toBe(back);
    await scene.page.keyboard.press("Enter");
    await door.waitFor();
    expect(await focused()).toContain(title);
  }
});

test("wherever Tab goes, a ring of at least two pixels shows it", async () => {
  await inTurn(onClause("5.3.1"), press("s"))(scene);
  const unseen: string[] = [];
  for (let stop = 0; stop < 30; stop += 1) {
    await scene.page.keyboard.press("Shift+Tab");
    const ring = await scene.pane.locator("body").evaluate(({ ownerDocument: { activeElement } }) => {
      if (activeElement === null || activeElement.tagName === "BODY") return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
      return {
        name: activeElement.outerHTML.slice(0, 120),
        width: outlineStyle === "none" ? 0 : parseFloat(outlineWidth),
      };
    });
    if (ring === null) break;
    if (ring.width < 2) unseen.push(ring.name);
  }
  expect(unseen).toEqual([]);
});

/** The table of clauses begins in the seventh row: its second clause is 5.1.1.2. */
const secondRow = 7;
const said = (): Promise<string> => scene.pane.locator(".hint-bar").innerText();
/** The clause that has the keyboard and the one whose card is open: the same, or the next key would judge another. */
const underTheKeys = (): Promise<(string | null)[]> =>
  scene.pane
    .locator(":focus .clause-id, .card-head .clause-id")
    .evaluateAll((ids) => ids.map(({ textContent }) => textContent));

describe("a clause that is taken away under the keyboard", () => {
  test("hands it to the next one when its row is deleted, and says so", async () => {
    await onClause("5.1.1.2")(scene);
    await rowDeleted("StarsheetClauses", secondRow)(scene);
    await seen(".hint-bar")(scene);
    expect(await underTheKeys()).toEqual(["5.1.2.1", "5.1.2.1"]);
    expect(await said()).toBe(scene.words.list.left.deleted("5.1.1.2", "5.1.2.1"));
    await press("ArrowDown")(scene);
    await scene.pane.locator(".hint-bar").waitFor({ state: "detached" });
    expect(await underTheKeys()).toEqual(["5.1.2.2", "5.1.2.2"]);
  });

  test("hands it to the next one when the filter no longer lets it through", async () => {
    const { filter } = scene.words.list;
    await scene.pane.getByRole("combobox", { name: filter }).selectOption("sampled");
    await onClause("5.1.1.2")(scene);
    await typedInto("StarsheetClauses", secondRow, 4, "C")(scene);
    await seen(".hint-bar")(scene);
    expect(await underTheKeys()).toEqual(["5.1.2.2", "5.1.2.2"]);
    expect(await said()).toBe(scene.words.list.left.filtered("5.1.1.2", "5.1.2.2"));
  });

  test("brings who types in its card back to the list, and keeps what was typed", async () => {
    await inTurn(onClause("5.1.1.2"), press("Enter"))(scene);
    await scene.pane.getByRole("textbox", { name: scene.words.card.reason }).fill("typed meanwhile");
    await rowDeleted("StarsheetClauses", secondRow)(scene);
    await seen(".hint-bar")(scene);
    expect(await underTheKeys()).toEqual(["5.1.2.1", "5.1.2.1"]);
    expect(await said()).toContain(scene.words.trouble.unsaved("5.1.1.2"));
    await scene.pane.getByRole("button", { name: scene.words.trouble.discard }).click();
    await scene.pane.locator(".hint-bar").waitFor({ state: "detached" });
    expect(await focused()).toContain("5.1.2.1");
  });
});
