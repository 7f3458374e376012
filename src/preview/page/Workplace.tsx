import { type ReactElement, type RefObject, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { PreviewWords } from "../../words/en/preview";
import { FormulaBar } from "./bars/FormulaBar";
import { SheetTabs } from "./bars/SheetTabs";
import { StatusBar } from "./bars/StatusBar";
import type { Desk } from "./desk/desk";
import { Grid } from "./grid/Grid";
import type { OnCommand } from "./grid/press";
import { fontMeasure, RowHeights } from "./grid/rowHeights";
import { Layout } from "./grid/view";
import { Overlays } from "./menus/Overlays";
import type { OpenMenu } from "./menus/PopMenu";
import { askName, sheetLines } from "./menus/sheetLines";
import { type Question, selectionLines, sortLines } from "./menus/structure";
import type { FileCommands } from "./session/files";

interface Props {
  readonly desk: Desk;
  readonly words: PreviewWords;
  readonly editor: RefObject<HTMLTextAreaElement | null>;
  readonly files: FileCommands;
}

/** The workbook: formula bar, grid, tabs, and the menus and questions over them. */
export function Workplace({ desk, words, editor, files }: Props): ReactElement | null {
  const state = useSyncExternalStore(desk.watch, desk.get);
  const layout = useLayout(desk);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const view = layout.view(state);
  if (!view) return null;

  const onCommand: OnCommand = (command, at) => {
    if (command.kind === "save") void files.save();
    if (command.kind === "open") void files.open();
    if (command.kind === "menu") setMenu({ ...at, lines: selectionLines(desk, words, setQuestion) });
    const sorting = command.kind === "list" ? sortLines(desk, words) : null;
    if (sorting) setMenu({ ...at, lines: sorting });
  };
  const both = { desk, state, words };
  return (
    <main className="workplace" aria-label={words.untitled}>
      <FormulaBar {...both} editor={editor} />
      <Grid {...both} view={view} editor={editor} onCommand={onCommand} />
      <div className="foot" data-region="tabs">
        <SheetTabs
          {...both}
          onMenu={(sheet, at) => setMenu({ ...at, lines: sheetLines(desk, sheet, words, setQuestion) })}
          onRename={(sheet) => askName(desk, sheet, words, setQuestion)}
        />
        <StatusBar desk={desk} words={words} />
      </div>
      <Overlays {...both} editor={editor} menu={menu} question={question} onMenu={setMenu} onQuestion={setQuestion} />
    </main>
  );
}

/** The sizes of the sheets' rows, measured as long as the workbook is shown. */
function useLayout(desk: Desk): Layout {
  const heights = useMemo(() => new RowHeights(desk.book, fontMeasure()), [desk]);
  useEffect(() => () => heights.dispose(), [heights]);
  return useMemo(() => new Layout(desk, heights), [desk, heights]);
}
