import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functions } from "../../src/functions/metadata";
import { metadataJson } from "../../src/functions/metadataJson";
import { referenceContent } from "../../src/functions/reference/content";
import { referenceMarkdown } from "../../src/functions/reference/markdown";

const root = path.join(__dirname, "../..");
const address = "https://example.org/starsheet";
const english = metadataJson("en", address).functions;
const chinese = metadataJson("zh", address).functions;

/** What was published: names and parameters that workbooks rely on. A change here breaks saved formulas. */
const audit = ["points", "verdicts", "sampled", "failed", "awarded", "specials", "ids", "scheme"];
const published: Readonly<Record<string, readonly string[]>> = {
  SCORE: audit,
  STARS: audit,
  GRADE: [...audit, "language"],
  RANGE: audit,
  TOTALS: audit,
  LEDGER: [...audit, "language"],
  DEDUCTIONS: ["specials"],
  GAP: [...audit, "language"],
  FINGERPRINT: ["cells"],
};

test("the published functions and their parameters are all there, in order", () => {
  const written = english.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]);
  expect(Object.fromEntries(written)).toEqual(published);
});

test("only points and verdicts, the specials to be counted and the cells to be fingerprinted, are required", () => {
  const others: Readonly<Record<string, readonly string[]>> = { DEDUCTIONS: ["specials"], FINGERPRINT: ["cells"] };
  const required = english.map(({ id, parameters }) => [id, parameters.filter((p) => !p.optional).map((p) => p.name)]);
  for (const [id, names] of required) expect([id, names]).toEqual([id, others[String(id)] ?? ["points", "verdicts"]]);
});

test("what Microsoft's generator reads from the sources is what the table says", async () => {
  const folder = path.join(root, "src/functions");
  const sources = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const files = sources.filter((file) => readFileSync(path.join(folder, file), "utf8").includes("@customfunction"));
  const { metadataJson: text, errors } = await generateCustomFunctionsMetadata(
    files.map((file) => path.join(folder, file)),
  );
  expect(errors).toEqual([]);
  const shape = (list: readonly FunctionShape[]) =>
    list
      .map(({ id, parameters }) => ({
        id,
        parameters: parameters.map(({ name, type, dimensionality = "scalar", optional = false }) => ({
          name,
          type,
          dimensionality,
          optional,
        })),
      }))
      .sort((a, b) => a.id.localeCompare(b.id));
  const generated = (JSON.parse(text) as { functions: FunctionShape[] }).functions;
  expect(shape(generated)).toEqual(shape(english));
});

interface FunctionShape {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

test("both languages describe the same functions and differ in their words only", () => {
  const bare = (list: typeof english) =>
    list.map(({ id, name, result, parameters }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
    }));
  expect(bare(chinese)).toEqual(bare(english));
  const texts = (list: typeof english) =>
    list.flatMap(({ description, parameters }) => [description, ...parameters.map((p) => p.description)]);
  for (const text of texts(chinese)) expect(text).toMatch(/[\u4e00-\u9fff]/);
  for (const text of texts(english)) expect(text).not.toMatch(/[\u4e00-\u9fff]/);
});

test("functions hear of cells in error, so that they can name them", () => {
  expect(metadataJson("en", address).allowErrorForDataTypeAny).toBe(true);
  const cells = english.flatMap(({ parameters }) => parameters).filter(({ name }) => name !== "language");
  for (const parameter of cells) expect([parameter.name, parameter.type]).toEqual([parameter.name, "any"]);
});

test.each(Object.keys(functions))(
  "%s cannot be taken for a cell or a row-column address and is long enough",
  (name) => {
    expect(name).toMatch(/^[A-Z]{3,}$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name).not.toMatch(/^R\d*C\d*$/);
  },
);

test("help opens the section of the function in the reader's language", () => {
  expect(english[0]?.helpUrl).toBe(`${address}/functions.html#SCORE`);
  expect(chinese[0]?.helpUrl).toBe(`${address}/functions.zh-CN.html#SCORE`);
});

test.each([
  ["en", "functions.md"],
  ["zh", "functions.zh-CN.md"],
] as const)("the reference in %s is what the table and the words give (npm run reference)", (language, file) => {
  expect(readFileSync(path.join(root, "assets", file), "utf8")).toBe(referenceMarkdown(referenceContent(language)));
});
