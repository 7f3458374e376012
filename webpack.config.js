const path = require("node:path");
const { BannerPlugin } = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const FunctionFiles = require("./.config/buildFunctionFiles.cjs");

/** Where the built pages will be served; the one thing a deployment sets. */
const address = (process.env.STARSHEET_URL ?? "https://localhost:3000").replace(/\/+$/, "");
if (!/^https:\/\/[^\s"<>&]+$/.test(address))
  throw new Error(`STARSHEET_URL must be an https address, not "${address}"`);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};

const common = (mode) => ({
  mode,
  context: __dirname,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: { rules: [typescript] },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 3 } },
        extractComments: false,
      }),
    ],
  },
  performance: false,
});

/** The pages Excel loads: one page, one entry that answers functions and commands, the pane as a part of its own. */
function addIn(mode) {
  const production = mode === "production";
  const base = common(mode);
  return {
    ...base,
    name: "add-in",
    target: ["web", "es2022"],
    entry: { start: "./src/start.ts" },
    devtool: production ? "hidden-source-map" : "cheap-module-source-map",
    output: {
      path: path.resolve(__dirname, "dist"),
      clean: { keep: /^cli[\\/]/ },
      // Everything lies beside the page, wherever that is served.
      publicPath: "",
      filename: "[name].js",
      chunkFilename: production ? "[name].[contenthash:6].js" : "[name].js",
      cssFilename: production ? "[name].[contenthash:6].css" : "[name].css",
      assetModuleFilename: "images/[name].[contenthash:8][ext]",
    },
    experiments: { css: true },
    // The entry stays small and the pane is one request; a shared part would only add another.
    optimization: { ...base.optimization, splitChunks: false, chunkIds: "named" },
    plugins: [
      new HtmlWebpackPlugin({
        template: "./src/start.html",
        filename: "taskpane.html",
        hash: true,
        scriptLoading: "defer",
      }),
      new FunctionFiles({ address }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "icons/[name][ext]" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (text) => text.toString().replaceAll("https://localhost:3000", address),
          },
        ],
      }),
    ],
  };
}

/** `starsheet` for the terminal: one file that needs nothing but Node. */
function commandLine(mode) {
  return {
    ...common(mode),
    name: "command-line",
    target: "node20",
    entry: { starsheet: "./src/cli/starsheet.ts" },
    devtool: false,
    output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js" },
    optimization: { ...common(mode).optimization, splitChunks: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

module.exports = (_env, { mode = "production" } = {}) => [addIn(mode), commandLine(mode)];
module.exports.addIn = addIn;
module.exports.commandLine = commandLine;
