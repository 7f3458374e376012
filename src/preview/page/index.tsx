import { createRoot } from "react-dom/client";
import { App } from "./App";
import "./page.css";
import type { FunctionList } from "./session/host";
import { Session } from "./session/session";
import { settingsOf } from "./session/settings";

declare global {
  interface Window {
    /** What the frame with the add-in's page talks to; it calls this before it loads office.js. */
    workbookOfPreview?: { readonly attach: (frame: Window) => void };
  }
}

/** Opens the first workbook, if there is one, and shows the page. */
async function start(element: HTMLElement): Promise<void> {
  const [functions, first] = await Promise.all([fetch("/addin/functions.json"), fetch("/first.xlsx")]);
  const list = functions.ok ? ((await functions.json()) as FunctionList) : { functions: [] };
  const session = new Session(list, settingsOf(location.search, navigator.language));
  if (first.status === 200) await openFirst(session, first);
  window.workbookOfPreview = { attach: session.attach };
  createRoot(element).render(<App session={session} />);
}

/** Opens the workbook the server offers, with the sheet of its first table in front: that is where the work is. */
async function openFirst(session: Session, first: Response): Promise<void> {
  const name = /filename\*=UTF-8''(.+)$/.exec(first.headers.get("Content-Disposition") ?? "")?.[1];
  await session.open(new Uint8Array(await first.arrayBuffer()), decodeURIComponent(name ?? "workbook.xlsx"));
  const { desk } = session.get().workbook;
  const [table] = desk.book.tables();
  if (table) desk.showSheet(table.area.sheet);
}

const element = document.getElementById("page");
if (element) void start(element);
