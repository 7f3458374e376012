import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { preview as english } from "../../words/en/preview";
import { preview as chinese } from "../../words/zh/preview";
import { Messages } from "./bars/Messages";
import { ToolBar } from "./bars/ToolBar";
import { PaneFrame } from "./pane/PaneFrame";
import { chooseFile, download, type FileCommands } from "./session/files";
import type { Session } from "./session/session";
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
  const { workbook, settings, notice } = useSyncExternalStore(session.watch, session.get);
  const [remote, setRemote] = useState(false);
  const editor = useRef<HTMLTextAreaElement>(null);
  const words = allWords[settings.language];
  const { desk, file, generation } = workbook;
  useEffect(() => desk.editAs(remote ? "remote" : "user"), [desk, remote]);
  const files = useMemo(() => fileCommands(session, () => `${words.untitled}.xlsx`), [session, words]);
  return (
    <FluentProvider theme={fluentThemes[settings.theme]} lang={settings.language}>
      <div className="page">
        <ToolBar
          words={words}
          file={file ?? `${words.untitled}.xlsx`}
          settings={settings}
          remote={remote}
          onNew={() => session.fresh()}
          onOpen={() => void files.open()}
          onSave={() => void files.save()}
          onUndo={() => desk.book.undo()}
          onRedo={() => desk.book.redo()}
          onSettings={(changed) => session.surround(changed)}
          onRemote={setRemote}
        />
        <Messages words={words} notice={notice} onDismiss={() => session.dismiss()} />
        <div className="beside">
          <Workplace key={generation} desk={desk} words={words} editor={editor} files={files} />
          <PaneFrame words={words} generation={generation} />
        </div>
      </div>
    </FluentProvider>
  );
}

function fileCommands(session: Session, untitled: () => string): FileCommands {
  return {
    open: async () => {
      const file = await chooseFile();
      if (file) await session.open(new Uint8Array(await file.arrayBuffer()), file.name);
    },
    save: async () => download(await session.save(), session.get().workbook.file ?? untitled()),
  };
}
