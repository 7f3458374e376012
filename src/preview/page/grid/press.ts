import type { MouseEvent, RefObject } from "react";
import type { Desk } from "../desk/desk";
import type { Command } from "../model/commands";
import { isSelected, press, resize, type Target, targetOf } from "./pointer";
import type { SheetView } from "./view";

/** A command that is the page's business, with the place where a menu for it opens. */
export type OnCommand = (command: Command, at: { readonly x: number; readonly y: number }) => void;

/** A press of the main button: selects, begins to drag, or gives a header's edge to the pointer. */
export function onPress(
  event: MouseEvent,
  desk: Desk,
  view: SheetView,
  editor: RefObject<HTMLTextAreaElement | null>,
): void {
  const target = targetOf(event.target);
  if (
    !target ||
    event.button !== 0 ||
    (event.target instanceof Element && event.target.closest("button, .editor, .word-list"))
  )
    return;
  event.preventDefault();
  if (desk.get().editing?.where !== "bar") editor.current?.focus({ preventScroll: true });
  if (target.kind === "rowEdge" || target.kind === "columnEdge") return dragEdge(event, desk, view, target);
  const follow = press(desk, target, event.shiftKey);
  if (!follow) return;
  untilReleased((move) => {
    const over = targetOf(move.target);
    if (over) follow(over);
  });
}

function dragEdge(event: MouseEvent, desk: Desk, view: SheetView, target: Target): void {
  const start = { x: event.clientX, y: event.clientY };
  untilReleased(
    () => undefined,
    (end) => resize(desk, view, target, { x: end.clientX - start.x, y: end.clientY - start.y }),
  );
}

function untilReleased(
  onMove: (event: globalThis.MouseEvent) => void,
  onEnd?: (event: globalThis.MouseEvent) => void,
): void {
  const end = (event: globalThis.MouseEvent): void => {
    document.removeEventListener("mousemove", onMove);
    onEnd?.(event);
  };
  document.addEventListener("mousemove", onMove);
  document.addEventListener("mouseup", end, { once: true });
}

/** A press of the other button keeps the selection it hits, and opens the menu. */
export function onMenu(event: MouseEvent, desk: Desk, view: SheetView, onCommand: OnCommand): void {
  const target = targetOf(event.target);
  if (!target) return;
  event.preventDefault();
  if (!isSelected(view, target)) press(desk, target, false);
  onCommand({ kind: "menu" }, { x: event.clientX, y: event.clientY });
}
