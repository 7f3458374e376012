/** Writes the functions reference from the functions' table and words: assets/functions.md and assets/functions.zh-CN.md. */
const fs = require("node:fs");
const path = require("node:path");
const { require: requireTypescript } = require("tsx/cjs/api");

const load = (file) => requireTypescript(`../src/functions/reference/${file}`, __filename);
const { referenceContent } = load("content.ts");
const { referenceMarkdown } = load("markdown.ts");

for (const [language, file] of [
  ["en", "functions.md"],
  ["zh", "functions.zh-CN.md"],
])
  fs.writeFileSync(path.resolve(__dirname, "../assets", file), referenceMarkdown(referenceContent(language)));
