/** Lints texts as if they stood in the files they name: [[file, text], …] in, the broken rules of each out (JSON). */
import { ESLint } from "eslint";
import { text } from "node:stream/consumers";

const eslint = new ESLint({ overrideConfigFile: ".config/eslint.config.mjs" });
const cases = JSON.parse(await text(process.stdin));
const rules = [];
for (const [filePath, source] of cases) {
  const [report] = await eslint.lintText(source, { filePath });
  rules.push(report.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(rules));
