import type { VerdictKind } from "../core/scheme/scheme";
import type { Action } from "./model/action";

/** What matters of a key press. `code` is the key's place on the keyboard, which an input method does not change. */
export interface KeyPress {
  readonly code: string;
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
  /** The key is held down. */
  readonly repeat: boolean;
}

/** Where the keyboard is: in a field that is typed in, on a clause's row, on a button, or nowhere in particular. */
export type KeyPlace = "field" | "row" | "button" | "elsewhere";

const verdictKeys: Readonly<Record<string, VerdictKind>> = {
  KeyC: "conforms",
  KeyN: "fails",
  KeyS: "sampled",
  KeyP: "partial",
  KeyX: "excluded",
};
const verdictOrder: readonly VerdictKind[] = ["conforms", "fails", "sampled", "partial", "excluded"];

const plainKeys: Readonly<Record<string, Action>> = {
  KeyU: { type: "nextOpenChosen" },
  KeyF: { type: "searchFocused" },
  KeyG: { type: "cellChosen" },
  KeyW: { type: "whatIfToggled" },
  KeyZ: { type: "takeBackChosen", serial: null },
  ArrowUp: { type: "moved", by: -1 },
  ArrowDown: { type: "moved", by: 1 },
  Escape: { type: "cardLeft" },
};

/**
 * The action of a key in the scoring view; null = the key is not ours and keeps its own meaning. While an input method
 * is on, keys on a row arrive as "Process": their place on the keyboard still says which they are.
 */
export function keyAction(press: KeyPress, place: KeyPlace): Action | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  if (place === "field") return press.code === "Escape" && !press.isComposing ? { type: "cardLeft" } : null;
  if (press.key === "?" || (press.code === "Slash" && press.shiftKey)) return { type: "keysToggled" };
  if (press.shiftKey) return null;
  if (press.code === "Enter" || press.code === "NumpadEnter")
    return place === "button" ? null : { type: "cardEntered" };
  const code = codeOf(press);
  const verdict = verdictKeys[code] ?? numbered(press);
  if (press.repeat && !code.startsWith("Arrow")) return null;
  return verdict === null ? (plainKeys[code] ?? null) : { type: "verdictGiven", verdict };
}

/** A latin letter counts as printed on the keyboard at hand, whatever its layout; anything else by its place. */
const codeOf = ({ code, key }: KeyPress): string => (/^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : code);

/** Without NumLock the number pad moves. */
function numbered({ code, key }: KeyPress): VerdictKind | null {
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1];
  const isMoving = code.startsWith("Numpad") && /^[A-Z][a-z]+/.test(key) && key !== "Process" && key !== "Unidentified";
  return digit === undefined || isMoving ? null : (verdictOrder[Number(digit) - 1] ?? null);
}

/** Where the keyboard is, by the element that has it. */
export function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return "elsewhere";
  if (target.matches("textarea, select, input, [contenteditable=true]")) return "field";
  if (target.matches("[data-focus=row]")) return "row";
  return target.closest("button, a, summary") === null ? "elsewhere" : "button";
}
