import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./page.css";
import type { FunctionList } from "./session/host";
import { Session } from "./session/session";
import { settingsOf } from "./session/settings";

declare global {
  interface Window {
    /**
     * What the frame with the add-in's page talks to: it calls `attach` before it loads office.js. `session` is there for
     * whoever wants to try trouble from the console: `workbookOfPreview.session.get().workbook.host.faults`.
     */
    workbookOfPreview?: { readonly attach: (frame: Window) => void; readonly session: Session };
  }
}

/** Opens the first workbook, if there is one, and shows the page. */
async function start(element: HTMLElement): Promise<void> {
  const settings = settingsOf(location.search, navigator.language);
  const [functions, first] = await Promise.all([fetch("/addin/functions.json"), firstFile(settings.language)]);
  const list = functions.ok ? ((await functions.json()) as FunctionList) : { functions: [] };
  const session = new Session(list, settings);
  if (first) await openFirst(session, first);
  window.workbookOfPreview = { attach: session.attach, session };
  createRoot(element).render(<App session={session} />);
}

/** The file that was asked for when the preview was started, else the sample in the person's language, else none. */
async function firstFile(language: string): Promise<Response | null> {
  const asked = await fetch("/first.xlsx");
  const file = asked.status === 200 ? asked : await fetch(`/sample.xlsx?lang=${language}`);
  return file.status === 200 ? file : null;
}

/** Opens a file of the server; a sample shows the sheet of its first table, where the work is. */
async function openFirst(session: Session, first: Response): Promise<void> {
  const name = /filename\*=UTF-8''(.+)$/.exec(first.headers.get("Content-Disposition") ?? "")?.[1];
  await session.open(new Uint8Array(await first.arrayBuffer()), decodeURIComponent(name ?? "workbook.xlsx"));
  const { desk } = session.get().workbook;
  const [table] = desk.book.tables();
  if (table && new URL(first.url).pathname === "/sample.xlsx") desk.showSheet(table.area.sheet);
}

const element = document.getElementById("page");
if (element) void start(element);
