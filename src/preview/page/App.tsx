import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type ReactElement, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { preview as english } from "../../words/en/preview";
import { preview as chinese } from "../../words/zh/preview";
import { Messages } from "./bars/Messages";
import { ToolBar } from "./bars/ToolBar";
import { ConfirmDialog } from "./menus/ConfirmDialog";
import { PaneFrame } from "./pane/PaneFrame";
import { useRegionKeys } from "./regions/useRegionKeys";
import type { Session } from "./session/session";
import { useGuard } from "./session/useGuard";
import { Workplace } from "./Workplace";

const fontFamilyBase = '"Segoe UI", "Microsoft YaHei UI", "Noto Sans CJK SC", "PingFang SC", system-ui, sans-serif';
const fluentThemes = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
} as const;
const allWords = { "zh-CN": chinese, "en-US": english } as const;

/** The page: commands above, the workbook, the add-in's pane beside it. */
export function App({ session }: { session: Session }): ReactElement {
  const { workbook, pane, settings, notice } = useSyncExternalStore(session.watch, session.get);
  const [remote, setRemote] = useState(false);
  const editor = useRef<HTMLTextAreaElement>(null);
  const words = allWords[settings.language];
  const { desk, file, generation } = workbook;
  useEffect(() => desk.editAs(remote ? "remote" : "user"), [desk, remote]);
  const { files, surround, decision, answered } = useGuard(session, words);
  useRegionKeys(
    useCallback(() => desk.leaveEditing(), [desk]),
    pane,
  );
  return (
    <FluentProvider theme={fluentThemes[settings.theme]} lang={settings.language}>
      <div className="page">
        <ToolBar
          words={words}
          file={file ?? `${words.untitled}.xlsx`}
          settings={settings}
          remote={remote}
          onNew={files.fresh}
          onOpen={() => void files.open()}
          onSave={() => void files.save()}
          onUndo={() => desk.book.undo()}
          onRedo={() => desk.book.redo()}
          onSettings={surround}
          onRemote={setRemote}
        />
        <Messages words={words} notice={notice} onDismiss={() => session.dismiss()} />
        <div className="beside">
          <Workplace key={generation} desk={desk} words={words} editor={editor} files={files} />
          <PaneFrame words={words} generation={pane} theme={settings.theme} />
        </div>
        {decision && <ConfirmDialog decision={decision} cancel={words.cancel} onClose={answered} />}
      </div>
    </FluentProvider>
  );
}
