import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const folder = "src/words/zh";
const files = [...readdirSync(join(root, folder)).map((name) => `${folder}/${name}`), "README.zh-CN.md"];

const CHINESE = "[\\u3400-\\u9fff“”‘’《》、。（）：；，？！]";
const HALF_WIDTH = "[,:;?!()]";
const BESIDE_CHINESE = new RegExp(`${CHINESE}${HALF_WIDTH}|${HALF_WIDTH}${CHINESE}`, "u");

/** A mark at the edge of a text that is put into another: the Chinese it touches stands elsewhere. */
const AT_AN_EDGE = /`[,:;?!]\s?\$\{|\}[,:;?!]`/u;

/** What is put in at run time, code in Markdown, addresses of links and Excel's errors have their own marks. */
function prose(text: string): string {
  const inner = text.replace(/\$\{[^{}]*\}/g, "x");
  if (inner !== text) return prose(inner);
  return text
    .replace(/^```[^]*?^```/gm, (code) => code.replace(/[^\n]/g, ""))
    .replace(/\]\([^)]*\)/g, "]")
    .replace(/#[A-Z/0]+[!?]/g, "x");
}

const edges = (text: string): string[] => text.split("\n").filter((line) => AT_AN_EDGE.test(line));

/** Lines, as an editor counts them, in which half-width punctuation touches Chinese. */
function slips(text: string): string[] {
  return prose(text)
    .split("\n")
    .flatMap((line, index) => (BESIDE_CHINESE.test(line) ? [`${index + 1}: ${line.trim()}`] : []));
}

test.each(files)("Chinese is punctuated in full width: %s", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const isMarkdown = file.endsWith(".md");
  expect(slips(isMarkdown ? text.replace(/`[^`\n]+`/g, "x") : text)).toEqual([]);
  if (!isMarkdown) expect(edges(text)).toEqual([]);
});

test.each([
  ["留空为未评;可改", 1],
  ["见 5.1(公开)", 1],
  ["共 ${count} 处,未写入", 1],
  ['共 ${list.join("、")},x', 0],
  ["第 1 页，共 3 页（完）", 0],
  ["[说明](README.md)", 0],
  ["显示 #VALUE!，并写明", 0],
])("the rule itself: %s", (text, expected) => {
  expect(slips(text)).toHaveLength(expected);
});

test("a comma before what is put in is seen", () => {
  expect(edges('`${score}${grade === "" ? "" : `,${grade}`}。`')).toHaveLength(1);
});
