import { type KeyboardEvent, type ReactElement, type RefObject, useState } from "react";
import type { PreviewWords } from "../../../words/en/preview";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/state";
import { editingKey } from "../grid/CellEditor";
import { blockName, blockNamed, type Block, sameSpot, spotName } from "../model/spot";

interface Props {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly words: PreviewWords;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
}

/** The name box and the formula of the active cell. */
export function FormulaBar({ desk, state, words, editor }: Props): ReactElement {
  const back = (): void => editor.current?.focus({ preventScroll: true });
  const text = state.editing ? state.editing.text : desk.entry;
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!desk.get().editing) return;
    editingKey(desk, event);
    if (!desk.get().editing) back();
  };
  const begin = (): void => {
    if (state.editing) desk.changeEditing({ where: "bar", mode: "edit" });
    else desk.beginEditing(desk.entry, "edit", "bar");
  };
  return (
    <div className="formula-bar" data-region="grid">
      <NameBox key={`${state.sheet} ${blockName(desk.block)}`} desk={desk} label={words.nameBox} onDone={back} />
      <span className="fx" aria-hidden>
        fx
      </span>
      <textarea
        rows={1}
        className="formula"
        aria-label={words.formulaBar}
        spellCheck={false}
        value={text}
        onFocus={begin}
        onChange={({ target }) =>
          desk.get().editing
            ? desk.changeEditing({ text: target.value })
            : desk.beginEditing(target.value, "edit", "bar")
        }
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function NameBox({ desk, label, onDone }: { desk: Desk; label: string; onDone: () => void }): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const oneCell = sameSpot(desk.get().selection.anchor, desk.get().selection.head);
  const name = oneCell ? spotName(desk.active) : blockName(desk.block);
  const go = (): void => {
    const block = placeNamed(desk, typed ?? "");
    setTyped(null);
    if (block)
      desk.select({
        anchor: block,
        head: { row: block.row + block.rows - 1, column: block.column + block.columns - 1 },
      });
    onDone();
  };
  return (
    <input
      className="name-box"
      aria-label={label}
      value={typed ?? name}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== "Escape") return;
        // The keyboard goes to the grid, where the key itself must not arrive.
        event.preventDefault();
        if (event.key === "Enter") go();
        else onDone();
      }}
    />
  );
}

/** The cells that an address, a table's name or a defined name stands for; null when it is none of them. */
function placeNamed(desk: Desk, typed: string): Block | null {
  const address = blockNamed(typed);
  if (address) return address;
  const same = (name: string): boolean => name.toLowerCase() === typed.trim().toLowerCase();
  const table = desk.book.tables().find(({ name }) => same(name));
  if (table) {
    desk.showSheet(table.area.sheet);
    return { ...table.area, row: table.area.row + 1, rows: Math.max(1, table.area.rows - 1) };
  }
  const named = /^='?((?:[^'!]|'')+)'?!([$A-Z0-9:]+)$/i.exec(
    desk.book.names().find(({ name }) => same(name))?.formula ?? "",
  );
  const sheet = desk.book.sheets().find(({ name }) => name === named?.[1]?.replaceAll("''", "'"));
  if (!named?.[2] || !sheet) return null;
  desk.showSheet(sheet.id);
  return blockNamed(named[2]);
}
