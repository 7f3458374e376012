import { type ReactElement, type RefObject, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { PreviewWords } from "../../words/en/preview";
import type { FileCommands } from "./App";
import { FormulaBar } from "./bars/FormulaBar";
import { RefusalDialog } from "./bars/RefusalDialog";
import { SheetTabs } from "./bars/SheetTabs";
import { StatusBar } from "./bars/StatusBar";
import type { Desk } from "./desk/desk";
import { Grid } from "./grid/Grid";
import { fontMeasure, RowHeights } from "./grid/rowHeights";
import { type AxisKeep, viewOf } from "./grid/view";
import { AskDialog } from "./menus/AskDialog";
import { type OpenMenu, PopMenu } from "./menus/PopMenu";
import { askName, sheetLines } from "./menus/sheetLines";
import { type Question, selectionLines, sortLines } from "./menus/structure";
import type { Command } from "./model/commands";

interface Props {
  readonly desk: Desk;
  readonly words: PreviewWords;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  readonly files: FileCommands;
}

/** The workbook: formula bar, grid, tabs, and the menus and questions over them. */
export function Workplace({ desk, words, editor, files }: Props): ReactElement | null {
  const state = useSyncExternalStore(desk.watch, desk.get);
  const heights = useMemo(() => new RowHeights(desk.book, fontMeasure()), [desk]);
  const keep = useRef<AxisKeep | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  useEffect(() => () => heights.dispose(), [heights]);
  const view = viewOf(desk, state, heights, keep);
  if (!view) return null;

  const back = (): void => editor.current?.focus({ preventScroll: true });
  const onCommand = (command: Command, at: { readonly x: number; readonly y: number }): void => {
    if (command.kind === "save") void files.save();
    if (command.kind === "open") void files.open();
    if (command.kind === "menu") setMenu({ ...at, lines: selectionLines(desk, words, setQuestion) });
    const sorting = command.kind === "list" ? sortLines(desk, words) : null;
    if (sorting) setMenu({ ...at, lines: sorting });
  };

  return (
    <main className="workplace" aria-label={words.untitled}>
      <FormulaBar desk={desk} state={state} words={words} editor={editor} />
      <Grid desk={desk} state={state} view={view} words={words} editor={editor} onCommand={onCommand} />
      <div className="foot">
        <SheetTabs
          desk={desk}
          state={state}
          words={words}
          onMenu={(sheet, at) => setMenu({ ...at, lines: sheetLines(desk, sheet, words, setQuestion) })}
          onRename={(sheet) => askName(desk, sheet, words, setQuestion)}
        />
        <StatusBar desk={desk} words={words} />
      </div>
      <PopMenu
        menu={menu}
        onClose={() => {
          setMenu(null);
          back();
        }}
      />
      {question && (
        <AskDialog
          question={question}
          words={words}
          onClose={() => {
            setQuestion(null);
            back();
          }}
        />
      )}
      {state.refusal && (
        <RefusalDialog
          refusal={state.refusal}
          words={words}
          onClose={() => {
            desk.refuse(null);
            back();
          }}
        />
      )}
    </main>
  );
}
