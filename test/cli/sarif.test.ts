import { z } from "zod";
import type { Book } from "../../src/core/book/book";
import { writeXlsx } from "../../src/xlsx";
import { bookOf, shows } from "../review-cases/books";
import { runWith } from "./memoryIo";

/*
 * What OASIS' schema of SARIF 2.1.0 says of the parts that a log of ours has: no member but the known ones, distinct
 * items where it asks for them, URI references, whole numbers from -1 on for indexes.
 */
const distinct = <Item extends z.ZodType>(item: Item): z.ZodType =>
  z
    .array(item)
    .refine((items) => new Set(items.map((one) => JSON.stringify(one))).size === items.length, "not distinct");
/** RFC 3986: only these signs may stand in a URI reference, the rest is written with percent signs. */
const uriReference = z.string().regex(/^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/);
const index = z.int().min(-1);
const text = z.strictObject({ text: z.string().min(1) });
const bag = z.looseObject({ tags: distinct(z.string()).optional() });
const artifactLocation = z.strictObject({ uri: uriReference, index: index.optional() });
const logicalLocation = z.strictObject({ name: z.string(), fullyQualifiedName: z.string(), kind: z.string() });
const location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation }),
  logicalLocations: distinct(logicalLocation).optional(),
});
const level = z.enum(["none", "note", "warning", "error"]);
const notification = z.strictObject({ level, message: text, locations: distinct(location).optional() });
const rule = z.strictObject({ id: z.string(), shortDescription: text, help: text });
const driver = z.strictObject({
  name: z.string(),
  version: z.string(),
  language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
  rules: distinct(rule),
});
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: index,
  level,
  message: text,
  locations: z.array(location),
  properties: bag,
});
const run = z.strictObject({
  tool: z.strictObject({ driver }),
  columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
  invocations: z.array(
    z.strictObject({ executionSuccessful: z.boolean(), toolExecutionNotifications: z.array(notification) }),
  ),
  artifacts: distinct(z.strictObject({ location: artifactLocation, properties: bag.optional() })),
  results: z.array(result),
});
const log = z.strictObject({ $schema: z.url(), version: z.literal("2.1.0"), runs: z.array(run) });
type Log = z.infer<typeof log>;

const short: Book = bookOf([[3], [4], [5], [6], [7], [shows("=SUM(A1:A4)", 18)]]);
const unread: Book = bookOf([[shows("=SUM(A2", 1)], [2]]);

async function logOf(files: readonly string[]): Promise<Log> {
  const [faulty, odd] = [await writeXlsx(short), await writeXlsx(unread)];
  const known = Object.fromEntries(files.map((file) => [file, file.includes("odd") ? odd : faulty]));
  const { out } = await runWith({ ...known, "text.xlsx": "no workbook" }, ["review", "--sarif", ...files, "text.xlsx"]);
  return log.parse(JSON.parse(out));
}

const artifacts = ({ runs }: Log): string[] =>
  runs.flatMap((one) => (one.artifacts as { location: { uri: string } }[]).map(({ location: { uri } }) => uri));

test("a log with findings, an unread formula and an unread file keeps to the schema", async () => {
  const { runs } = await logOf(["a.xlsx", "odd.xlsx"]);
  expect(runs[0]?.results.length).toBeGreaterThan(0);
  expect(runs[0]?.invocations[0]?.toolExecutionNotifications.map((one) => one.level)).toEqual(["error", "warning"]);
});

test("a file given twice, also in another spelling, is one artifact with its findings once", async () => {
  const [once, twice] = [await logOf(["a.xlsx"]), await logOf(["a.xlsx", "a.xlsx", "./a.xlsx"])];
  expect(artifacts(twice)).toEqual(["a.xlsx", "text.xlsx"]);
  expect(twice.runs[0]?.results).toEqual(once.runs[0]?.results);
});

test.each([
  ["评分 表.xlsx", "%E8%AF%84%E5%88%86%20%E8%A1%A8.xlsx"],
  ["in/100% sure #1.xlsx", "in/100%25%20sure%20%231.xlsx"],
  ["12:30.xlsx", "12%3A30.xlsx"],
  ["/data/表 1.xlsx", "file:///data/%E8%A1%A8%201.xlsx"],
])("%s is written as %s", async (file, uri) => {
  expect(artifacts(await logOf([file]))).toEqual([uri, "text.xlsx"]);
});

test("every result names a rule and an artifact that are in the log", async () => {
  const { runs } = await logOf(["a.xlsx"]);
  const [first] = runs;
  const rules = (first?.tool.driver.rules ?? []) as { id: string }[];
  for (const { ruleId, ruleIndex, locations } of first?.results ?? []) {
    expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(locations[0]?.physicalLocation.artifactLocation).toEqual({ uri: "a.xlsx", index: 0 });
  }
});
