import { createRequire } from "node:module";
import { join } from "node:path";
import type { Configuration, Stats, webpack as Webpack } from "webpack";

interface PreviewConfigurations {
  readonly addInForPreview: () => Configuration;
  readonly page: () => Configuration;
  /** The folder with the parts `addin` and `page`. */
  readonly output: string;
}

/** Where a built part lies, or why it could not be built. */
export type Built = { readonly folder: string } | { readonly failure: string };

const load = createRequire(import.meta.url);

/** Builds the add-in and the preview's page. One that fails does not stop the other. */
export async function build(): Promise<{ readonly addIn: Built; readonly page: Built }> {
  const { addInForPreview, page, output } = load("../../../.config/webpack.preview.cjs") as PreviewConfigurations;
  const [builtAddIn, builtPage] = await Promise.all([
    run(addInForPreview(), join(output, "addin")),
    run(page(), join(output, "page")),
  ]);
  return { addIn: builtAddIn, page: builtPage };
}

function run(configuration: Configuration, folder: string): Promise<Built> {
  const { webpack } = load("webpack") as { readonly webpack: typeof Webpack };
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      if (error) return reject(error);
      // Closing writes the cache for the next start; nobody needs to wait for it.
      compiler.close(() => undefined);
      resolve(outcome(stats, folder));
    });
  });
}

const outcome = (stats: Stats | undefined, folder: string): Built =>
  stats?.hasErrors() ? { failure: stats.toString({ all: false, errors: true, errorDetails: false }) } : { folder };
