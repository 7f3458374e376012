const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { addIn } = require("../webpack.config.js");

const root = path.resolve(__dirname, "..");
const output = path.join(root, ".cache/preview");

/** Quick to build and quick to load: React and Fluent as in production, but not minified; unchanged parts come from disk. */
const quick = (name) => ({
  devtool: false,
  cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack"), name },
  stats: "errors-only",
  infrastructureLogging: { level: "error" },
});

/** The add-in exactly as its own configuration builds it, laid beside the preview's page. */
function addInForPreview() {
  const config = addIn("production");
  return {
    ...config,
    ...quick("preview-add-in"),
    name: "preview-add-in",
    output: { ...config.output, path: path.join(output, "addin"), clean: true },
    optimization: { ...config.optimization, minimize: false },
  };
}

/** The page with the workbook. */
function page() {
  const { resolve, module } = addIn("production");
  return {
    ...quick("preview-page"),
    name: "preview-page",
    mode: "production",
    context: root,
    target: ["web", "es2022"],
    entry: { page: "./src/preview/page/index.tsx" },
    output: { path: path.join(output, "page"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
    resolve,
    module,
    experiments: { css: true },
    optimization: { minimize: false, splitChunks: false, chunkIds: "named" },
    performance: false,
    plugins: [new HtmlWebpackPlugin({ template: "./src/preview/page/index.html", scriptLoading: "defer" })],
  };
}

module.exports = { addInForPreview, page, output };
