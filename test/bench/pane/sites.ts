import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Configuration, Stats, webpack as Webpack } from "webpack";
import { answerWith } from "../../../src/preview/server/site";

const root = process.cwd();
const load = createRequire(join(root, "package.json"));
const output = join(root, ".cache/bench");

interface Configurations {
  readonly addIn: (mode: string) => Configuration;
}

/** Builds the add-in as it is deployed, the same with an empty pane instead of ours, and the preview's page. */
export async function buildAll(): Promise<void> {
  const { addIn } = load("./webpack.config.js") as Configurations;
  const { page } = load("./.config/webpack.preview.cjs") as { readonly page: () => Configuration };
  const ours = addIn("production");
  const into = (name: string) => ({ path: join(output, name), clean: true });
  await built({ ...ours, output: { ...ours.output, ...into("addin") } });
  const entry = { start: "./test/bench/pane/emptyPane.tsx" };
  await built({ ...ours, entry, output: { ...ours.output, ...into("empty") } });
  await built({ ...page(), cache: false, output: { ...page().output, ...into("page") } });
}

function built(configuration: Configuration): Promise<void> {
  const { webpack } = load("webpack") as { readonly webpack: typeof Webpack };
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error: Error | null, stats?: Stats) => {
      compiler.close(() => undefined);
      if (error) return reject(error);
      if (stats?.hasErrors()) return reject(new Error(stats.toString({ all: false, errors: true })));
      resolve();
    });
  });
}

/** Serves the preview with this add-in (`addin` is ours, `empty` the empty one) over a workbook. */
export async function serve(
  addIn: "addin" | "empty",
  workbook: string,
): Promise<{ address: string; stop: () => void }> {
  const server: Server = createServer(
    answerWith({
      addIn: { folder: join(output, addIn) },
      page: { folder: join(output, "page") },
      office: join(root, "node_modules/@microsoft/office-js/dist"),
      workbook,
      samples: { chinese: [], english: [] },
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, stop: () => (server.closeAllConnections(), void server.close()) };
}
