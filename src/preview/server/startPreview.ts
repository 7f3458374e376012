import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Built, build } from "./build";
import { answerWith } from "./site";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const portsTried = 20;

export interface PreviewOptions {
  /** The first port to try; the next free one is taken. */
  readonly port?: number;
  /** The .xlsx to open first; absent = the sample audit in the page's language. */
  readonly file?: string;
}

/** A running preview. */
export interface Preview {
  /** For example http://localhost:3100 */
  readonly address: string;
  /** What could not be built, in the builder's words; empty when all is well. */
  readonly failures: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Builds the add-in and the page and serves both on this machine only. */
export async function startPreview(options: PreviewOptions = {}): Promise<Preview> {
  const built = await build();
  const chinese = join(root, "assets/sample-audit.xlsx");
  const english = join(root, "assets/sample-audit.en.xlsx");
  const server = createServer(
    answerWith({
      ...built,
      office: join(root, "node_modules/@microsoft/office-js/dist"),
      workbook: options.file ? resolve(options.file) : null,
      samples: { chinese: [chinese], english: [english, chinese] },
    }),
  );
  const port = await listen(server, options.port ?? 3100);
  return { address: `http://localhost:${port}`, failures: failuresOf(built), stop: () => stop(server) };
}

const failuresOf = (built: Readonly<Record<string, Built>>): string[] =>
  Object.values(built).flatMap((part) => ("failure" in part ? [part.failure] : []));

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + portsTried; port += 1) {
    if (await listensOn(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`no free port from ${first} to ${first + portsTried - 1}`);
}

/** False when somebody else has the port; other errors are thrown. */
function listensOn(server: Server, port: number): Promise<boolean> {
  return new Promise((resolved, rejected) => {
    const failed = (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolved(false) : rejected(error));
    server.once("error", failed);
    server.listen(port, "localhost", () => {
      server.off("error", failed);
      resolved(true);
    });
  });
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolved) => {
    server.close(() => resolved());
    server.closeAllConnections();
  });
