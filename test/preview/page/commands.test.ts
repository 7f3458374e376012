import { commandOf, editingCommandOf, type Stroke } from "../../../src/preview/page/model/commands";
import { directions } from "../../../src/preview/page/model/moves";

/** Reads "Ctrl+Shift+End". */
function stroke(text: string): Stroke {
  const parts = text.split("+");
  return {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Ctrl"),
    metaKey: false,
    shiftKey: parts.includes("Shift"),
    altKey: parts.includes("Alt"),
  };
}

test.each([
  ["ArrowDown", { kind: "move", direction: directions.down, far: false, extend: false }],
  ["Shift+ArrowRight", { kind: "move", direction: directions.right, far: false, extend: true }],
  ["Ctrl+ArrowUp", { kind: "move", direction: directions.up, far: true, extend: false }],
  ["Home", { kind: "rowStart", extend: false }],
  ["Ctrl+Home", { kind: "sheetStart", extend: false }],
  ["Ctrl+Shift+End", { kind: "sheetEnd", extend: true }],
  ["Shift+Tab", { kind: "advance", direction: directions.left }],
  ["Enter", { kind: "advance", direction: directions.down }],
  ["Ctrl+d", { kind: "fillDown" }],
  ["Ctrl+Z", { kind: "undo" }],
  ["Ctrl+Shift+Z", { kind: "redo" }],
  ["Ctrl+PageDown", { kind: "sheet", by: 1 }],
  ["Alt+ArrowDown", { kind: "list" }],
  ["Shift+F10", { kind: "menu" }],
  ["F2", { kind: "edit" }],
])("%s", (text, command) => {
  expect(commandOf(stroke(text))).toEqual(command);
});

test.each(["a", "5", "=", "Ctrl+c", "Ctrl+v", "Shift+A", "符"])("%s is no command", (text) => {
  expect(commandOf(stroke(text))).toBeNull();
});

test("arrows leave a cell that is being filled and move the caret in one that is being edited", () => {
  expect(editingCommandOf(stroke("ArrowLeft"), "enter")).toEqual({ kind: "advance", direction: directions.left });
  expect(editingCommandOf(stroke("ArrowLeft"), "edit")).toBeNull();
});

test.each([
  ["Escape", "cancel"],
  ["F2", "mode"],
  ["Alt+Enter", "lineBreak"],
])("%s while editing", (text, what) => {
  expect(editingCommandOf(stroke(text), "edit")).toBe(what);
});
