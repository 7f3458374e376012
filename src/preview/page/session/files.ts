import type { Session } from "./session";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opening and saving, which keys and buttons both do. */
export interface FileCommands {
  readonly open: () => Promise<void>;
  /** False when there was nothing to save yet: what is being typed was refused. */
  readonly save: () => Promise<boolean>;
  readonly fresh: () => void;
}

/** What would be lost with the present workbook is asked about before `then` is done. */
export type AskToSave = (then: () => void) => void;

/** The commands on files of a session; `name` is that of a workbook without one. */
export function fileCommands(session: Session, name: () => string, ask: AskToSave): FileCommands {
  const whenSaved = (then: () => void): void => (session.unsaved ? ask(then) : then());
  return {
    open: async () => {
      const file = await chooseFile();
      if (!file) return;
      const bytes = new Uint8Array(await file.arrayBuffer());
      whenSaved(() => void session.open(bytes, file.name));
    },
    save: async () => {
      const bytes = await session.save();
      if (bytes) download(bytes, session.get().workbook.file ?? name());
      return bytes !== null;
    },
    fresh: () => whenSaved(() => session.fresh()),
  };
}

/** Asks the person for a workbook; null when none was chosen. */
function chooseFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null), { once: true });
    input.addEventListener("cancel", () => resolve(null), { once: true });
    input.click();
  });
}

/** Hands a workbook to the person as a download. */
function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsx }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
