const { sources, Compilation } = require("webpack");
const { require: requireTypescript } = require("tsx/cjs/api");

const load = (file) => requireTypescript(`../src/functions/${file}`, __filename);

/** What the functions' typed table becomes: metadata for Excel and the help pages, in both languages. */
function functionFiles(address) {
  const { metadataJson } = load("metadataJson.ts");
  const { referenceContent } = load("reference/content.ts");
  const { referencePage } = load("reference/page.ts");
  const json = (language) => `${JSON.stringify(metadataJson(language, address), null, 2)}\n`;
  return {
    "functions.json": json("en"),
    "functions-zh-CN.json": json("zh"),
    "functions.html": referencePage(referenceContent("en"), "en"),
    "functions.zh-CN.html": referencePage(referenceContent("zh"), "zh-CN"),
  };
}

/** Adds the files to what webpack emits. */
module.exports = class FunctionFiles {
  constructor({ address }) {
    this.address = address;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "FunctionFiles", stage }, () => {
        for (const [name, text] of Object.entries(functionFiles(this.address)))
          compilation.emitAsset(name, new sources.RawSource(text));
      });
    });
  }
};
