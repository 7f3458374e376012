import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type ReactElement,
  type RefObject,
  useLayoutEffect,
} from "react";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/state";
import { editingCommandOf } from "../model/commands";
import { regionsHint } from "../regions/regions";
import { cellId } from "./GridCell";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly label: string;
  readonly style: CSSProperties;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  /** A key while no cell is being edited. */
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * Holds the keyboard for the grid. It is always there, unseen at the active cell, because an input method for Chinese
 * begins its composition only in a field that already has the focus; editing makes it visible.
 */
export function CellEditor({ desk, state, label, style, editor, onKey }: Props): ReactElement {
  const { editing } = state;
  const here = editing?.where === "cell";
  useLayoutEffect(() => {
    if (here) editor.current?.focus({ preventScroll: true });
  }, [here, editor]);

  return (
    <textarea
      ref={editor}
      className={here ? "editor editing" : "editor"}
      style={style}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={label}
      aria-describedby={regionsHint}
      aria-activedescendant={here ? undefined : cellId(desk.active)}
      value={here ? editing.text : ""}
      onChange={({ target }) =>
        here ? desk.changeEditing({ text: target.value }) : desk.beginEditing(target.value, "enter")
      }
      onKeyDown={(event) => (here ? editingKey(desk, event) : onKey(event))}
      onCopy={(event) => copy(desk, event, false)}
      onCut={(event) => copy(desk, event, true)}
      onPaste={(event) => paste(desk, event)}
    />
  );
}

/** Keys while a cell is being edited, in the cell or in the bar. Keys of an input method are left alone. */
export function editingKey(desk: Desk, event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>): void {
  const { editing } = desk.get();
  if (!editing || event.nativeEvent.isComposing) return;
  const command = editingCommandOf(event, editing.mode);
  if (command === null) return;
  event.preventDefault();
  if (command === "cancel") return desk.cancelEditing();
  if (command === "mode") return desk.changeEditing({ mode: editing.mode === "edit" ? "enter" : "edit" });
  if (command === "lineBreak") return breakLine(desk, event.currentTarget, editing.text);
  if (desk.endEditing()) desk.advance(command.direction);
}

function breakLine(desk: Desk, field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const [from, to] = [field.selectionStart ?? text.length, field.selectionEnd ?? text.length];
  desk.changeEditing({ text: `${text.slice(0, from)}\n${text.slice(to)}`, mode: "edit" });
}

function copy(desk: Desk, event: ClipboardEvent, cut: boolean): void {
  if (desk.get().editing) return;
  event.preventDefault();
  event.clipboardData.setData("text/plain", desk.copy(cut));
}

function paste(desk: Desk, event: ClipboardEvent): void {
  if (desk.get().editing) return;
  event.preventDefault();
  desk.paste(event.clipboardData.getData("text/plain"));
}
