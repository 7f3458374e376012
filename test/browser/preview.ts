import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { executablePath, flags } from "./chromium";

const root = resolve(__dirname, "../..");

/** The preview as `npm start` starts it, and a browser with an empty profile. */
export interface RunningPreview {
  readonly address: string;
  /** Opens the page; whatever it complains about is collected. */
  readonly open: (query?: string) => Promise<OpenPage>;
  readonly stop: () => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Errors of the console and rejections nobody handled, in the page and in the pane. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

/** Starts the preview's own command and a browser. Arguments are those of `npm start`. */
export async function startForTests(args: readonly string[] = []): Promise<RunningPreview> {
  const server = spawn(process.execPath, ["--import", "tsx", "src/preview/server/start.ts", "--no-open", ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const profile = await mkdtemp(join(tmpdir(), "starsheet-browser-"));
  try {
    const address = await addressOf(server);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: flags,
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
    });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    return {
      address,
      open: (query = "?lang=en-US") => openPage(context, address + "/" + query),
      stop: () => stop(context, server, profile),
    };
  } catch (error) {
    server.kill();
    throw error;
  }
}

async function stop(context: BrowserContext, server: ChildProcess, profile: string): Promise<void> {
  await context.close();
  server.kill();
  await rm(profile, { recursive: true, force: true });
}

/** Waits for the line with the address; anything on the error output means that something could not be built. */
function addressOf(server: ChildProcess): Promise<string> {
  let [output, errors] = ["", ""];
  return new Promise((resolved, rejected) => {
    server.stderr?.on("data", (text: Buffer) => (errors += text.toString()));
    server.on("exit", (code) => rejected(new Error(`the preview ended with ${code}: ${errors}`)));
    server.stdout?.on("data", (text: Buffer) => {
      output += text.toString();
      const found = /http:\/\/localhost:\d+/.exec(output);
      if (found) resolved(found[0]);
    });
  });
}

async function openPage(context: BrowserContext, address: string): Promise<OpenPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(address);
  await page.getByRole("grid").waitFor();
  return { page, complaints, close: () => page.close() };
}
