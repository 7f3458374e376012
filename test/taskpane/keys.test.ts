/** @jest-environment jsdom */
import { keyAction, placeOf, type KeyPlace, type KeyPress } from "../../src/taskpane/keys";

const press = (code: string, more: Partial<KeyPress> = {}): KeyPress => ({
  code,
  key: "",
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  repeat: false,
  ...more,
});

describe("keys of the scoring view", () => {
  test.each([
    ["KeyC", "Digit1", "conforms"],
    ["KeyN", "Digit2", "fails"],
    ["KeyS", "Digit3", "sampled"],
    ["KeyP", "Digit4", "partial"],
    ["KeyX", "Numpad5", "excluded"],
  ])("%s and %s give %s", (letter, digit, verdict) => {
    const given = { type: "verdictGiven", verdict };
    expect(keyAction(press(letter, { key: letter.slice(3).toLowerCase() }), "row")).toEqual(given);
    expect(keyAction(press(digit), "elsewhere")).toEqual(given);
  });

  test("a Chinese input method reports the key as Process, and its place still counts", () => {
    expect(keyAction(press("KeyC", { key: "Process" }), "row")).toEqual({ type: "verdictGiven", verdict: "conforms" });
  });

  test.each([
    ["KeyC", "conforms"],
    ["KeyN", "fails"],
    ["Digit3", "sampled"],
    ["Numpad5", "excluded"],
  ])("%s counts on a row while an input method composes, whatever it calls the key", (code, verdict) => {
    const composing = { key: "Process", isComposing: true };
    expect(keyAction(press(code, composing), "row")).toEqual({ type: "verdictGiven", verdict });
    expect(keyAction(press(code, composing), "field")).toBeNull();
  });

  test("a letter counts as printed: on a Dvorak keyboard C lies where others have I", () => {
    expect(keyAction(press("KeyI", { key: "c" }), "row")).toEqual({ type: "verdictGiven", verdict: "conforms" });
    expect(keyAction(press("KeyC", { key: "j" }), "row")).toBeNull();
  });

  test("a Russian keyboard gives its own letters, and the key's place counts", () => {
    expect(keyAction(press("KeyC", { key: "с" }), "row")).toEqual({ type: "verdictGiven", verdict: "conforms" });
  });

  test("the number pad without NumLock moves and gives no verdict", () => {
    expect(keyAction(press("Numpad1", { key: "End" }), "row")).toBeNull();
  });

  test("a key held down gives one verdict and moves on and on", () => {
    expect(keyAction(press("KeyC", { key: "c", repeat: true }), "row")).toBeNull();
    expect(keyAction(press("ArrowDown", { repeat: true }), "row")).toEqual({ type: "moved", by: 1 });
  });

  test.each([
    ["KeyZ", { type: "takeBackChosen", serial: null }],
    ["KeyW", { type: "whatIfToggled" }],
    ["KeyU", { type: "nextOpenChosen" }],
    ["KeyF", { type: "searchFocused" }],
    ["KeyG", { type: "cellChosen" }],
  ])("%s", (code, action) => {
    expect(keyAction(press(code), "row")).toEqual(action);
  });

  test.each(["KeyC", "Digit1", "ArrowDown", "KeyU", "Slash"])("%s in a field is typed, not obeyed", (code) => {
    expect(keyAction(press(code, { key: "?" }), "field")).toBeNull();
  });

  test("Escape leaves a field", () => {
    expect(keyAction(press("Escape"), "field")).toEqual({ type: "cardLeft" });
  });

  test("Escape that closes the list of an input method does not leave the field", () => {
    expect(keyAction(press("Escape", { isComposing: true }), "field")).toBeNull();
  });

  test.each(["ctrlKey", "altKey", "metaKey"] as const)(
    "a letter with %s belongs to Excel or the browser",
    (modifier) => {
      expect(keyAction(press("KeyC", { [modifier]: true }), "row")).toBeNull();
    },
  );

  test("Enter presses a button, and opens the card from a row", () => {
    expect(keyAction(press("Enter"), "button")).toBeNull();
    expect(keyAction(press("Enter"), "row")).toEqual({ type: "cardEntered" });
  });

  test("the map of keys opens on ? of any keyboard", () => {
    expect(keyAction(press("Slash", { key: "？", shiftKey: true }), "row")).toEqual({ type: "keysToggled" });
    expect(keyAction(press("Minus", { key: "?", shiftKey: true }), "row")).toEqual({ type: "keysToggled" });
  });
});

describe("where the keyboard is", () => {
  const place = (html: string): KeyPlace => {
    document.body.innerHTML = html;
    return placeOf(document.body.querySelector("[data-it]"));
  };

  test.each<[string, KeyPlace]>([
    ["<input data-it>", "field"],
    ["<textarea data-it></textarea>", "field"],
    ["<select data-it></select>", "field"],
    ['<button data-focus="row" data-it></button>', "row"],
    ["<button data-it></button>", "button"],
    ["<summary data-it></summary>", "button"],
    ["<div data-it></div>", "elsewhere"],
  ])("%s", (html, expected) => {
    expect(place(html)).toBe(expected);
  });
});
