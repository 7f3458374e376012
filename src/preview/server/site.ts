import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { basename, extname, join, normalize, sep } from "node:path";
import type { Built } from "./build";
import { taskpanePage } from "./taskpanePage";

/** What the server shows under its addresses. */
export interface Site {
  readonly addIn: Built;
  readonly page: Built;
  /** The folder of the genuine office.js. */
  readonly office: string;
  /** The workbook to open first; null = the sample. */
  readonly workbook: string | null;
  /** Samples for each language, the best first; files that are not there are passed over. */
  readonly samples: { readonly chinese: readonly string[]; readonly english: readonly string[] };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Answers requests for the page, the add-in, office.js, the first workbook and the samples; nothing else of the disk. */
export function answerWith(site: Site): RequestListener {
  return (request, response) => {
    respond(site, request, response).catch((error: unknown) => send(response, 500, ".html", String(error)));
  };
}

async function respond(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(request.url ?? "/", "http://localhost");
  const path = decodeURIComponent(address.pathname);
  if (path === "/favicon.ico") return send(response, 204, ".png", "");
  if (path === "/first.xlsx") return sendWorkbook(response, site.workbook);
  if (path === "/sample.xlsx") return sendWorkbook(response, sampleFor(site, address.searchParams.get("lang")));
  if (path.startsWith("/office/")) return sendFile(response, within(site.office, path.slice("/office".length)));
  if (path.startsWith("/addin/")) return sendPart(response, site.addIn, path.slice("/addin".length));
  return sendPart(response, site.page, path === "/" ? "/index.html" : path);
}

function sampleFor({ samples }: Site, language: string | null): string | null {
  const files = language?.startsWith("zh") ? samples.chinese : samples.english;
  return files.find((file) => existsSync(file)) ?? null;
}

/** A workbook under its own name; nothing when there is none. */
async function sendWorkbook(response: ServerResponse, file: string | null): Promise<void> {
  if (file === null) return send(response, 204, ".xlsx", "");
  response.setHeader("Content-Disposition", `inline; filename*=UTF-8''${encodeURIComponent(basename(file))}`);
  return sendFile(response, file);
}

async function sendPart(response: ServerResponse, built: Built, path: string): Promise<void> {
  if ("failure" in built) return send(response, 500, ".html", `<pre>${escaped(built.failure)}</pre>`);
  const file = within(built.folder, path);
  if (path !== "/taskpane.html" || file === null) return sendFile(response, file);
  send(response, 200, ".html", taskpanePage(await readFile(file, "utf8")));
}

/** The file of an address inside a folder; null when the address leads out of it. */
function within(folder: string, path: string): string | null {
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) ? file : null;
}

async function sendFile(response: ServerResponse, file: string | null): Promise<void> {
  const content = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || content === null) return send(response, 404, ".html", "Not found");
  send(response, 200, extname(file), content);
}

function send(response: ServerResponse, status: number, extension: string, content: string | Buffer): void {
  response.writeHead(status, {
    "Content-Type": types[extension] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
  });
  response.end(content);
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
