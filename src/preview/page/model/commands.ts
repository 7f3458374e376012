import { type Direction, directions } from "./moves";

/** What a key asks for at the grid. */
export type Command =
  | { readonly kind: "move"; readonly direction: Direction; readonly far: boolean; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "rowStart" | "sheetStart" | "sheetEnd"; readonly extend: boolean }
  | { readonly kind: "advance"; readonly direction: Direction }
  | { readonly kind: "sheet"; readonly by: -1 | 1 }
  | {
      readonly kind:
        "edit" | "empty" | "delete" | "fillDown" | "undo" | "redo" | "save" | "open" | "selectAll" | "row" | "column";
    }
  | { readonly kind: "list" | "menu" | "drop" };

/** The part of a keyboard event that decides. */
export interface Stroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: directions.up,
  ArrowDown: directions.down,
  ArrowLeft: directions.left,
  ArrowRight: directions.right,
};

/** As in Excel on the web: browsers keep Ctrl+Page Up and Down to themselves. */
const besideBrowsers: Readonly<Record<string, Command>> = {
  PageUp: { kind: "sheet", by: -1 },
  PageDown: { kind: "sheet", by: 1 },
};

const withControl: Readonly<Record<string, Command>> = {
  d: { kind: "fillDown" },
  z: { kind: "undo" },
  y: { kind: "redo" },
  s: { kind: "save" },
  o: { kind: "open" },
  a: { kind: "selectAll" },
  " ": { kind: "column" },
  ...besideBrowsers,
};

const plain: Readonly<Record<string, Command>> = {
  F2: { kind: "edit" },
  Backspace: { kind: "empty" },
  Delete: { kind: "delete" },
  Escape: { kind: "drop" },
  ContextMenu: { kind: "menu" },
};

/** The command of a key when no cell is being edited; null when the key is no command (text, copy, paste). */
export function commandOf(stroke: Stroke): Command | null {
  const { key, shiftKey: extend } = stroke;
  const control = stroke.ctrlKey || stroke.metaKey;
  if (stroke.altKey) return control ? (besideBrowsers[key] ?? null) : key === "ArrowDown" ? { kind: "list" } : null;
  const arrow = arrows[key];
  if (arrow) return { kind: "move", direction: arrow, far: control, extend };
  if (key === "Home") return { kind: control ? "sheetStart" : "rowStart", extend };
  if (key === "End" && control) return { kind: "sheetEnd", extend };
  if (control) return extend && key.toLowerCase() === "z" ? { kind: "redo" } : (withControl[lower(key)] ?? null);
  if (extend && key === "F10") return { kind: "menu" };
  if (extend && key === " ") return { kind: "row" };
  return pageOf(key, extend) ?? advanceOf(stroke) ?? plain[key] ?? null;
}

const lower = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

function pageOf(key: string, extend: boolean): Command | null {
  if (key === "PageUp") return { kind: "page", direction: directions.up, extend };
  return key === "PageDown" ? { kind: "page", direction: directions.down, extend } : null;
}

/** Enter and Tab, which also end the editing of a cell: where the active cell goes. */
export function advanceOf(stroke: Stroke): Extract<Command, { kind: "advance" }> | null {
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return null;
  if (stroke.key === "Enter") return { kind: "advance", direction: stroke.shiftKey ? directions.up : directions.down };
  if (stroke.key === "Tab") return { kind: "advance", direction: stroke.shiftKey ? directions.left : directions.right };
  return null;
}

/** What a key does while a cell is being edited; in "enter" mode arrows leave the cell, in "edit" mode they move the caret. */
export function editingCommandOf(
  stroke: Stroke,
  mode: "enter" | "edit",
): Extract<Command, { kind: "advance" }> | "cancel" | "mode" | "lineBreak" | null {
  if (stroke.key === "Escape") return "cancel";
  if (stroke.key === "F2") return "mode";
  if (stroke.key === "Enter" && stroke.altKey) return "lineBreak";
  const arrow = arrows[stroke.key];
  if (arrow && mode === "enter" && !stroke.ctrlKey && !stroke.shiftKey) return { kind: "advance", direction: arrow };
  return advanceOf(stroke);
}
