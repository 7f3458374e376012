import { sheetWords } from "../../src/workbook/layout/headers";
import { schemes } from "../../src/schemes/index";
import { readXlsx } from "../../src/xlsx";
import type { Book } from "../../src/core/book/book";
import { runWith } from "./memoryIo";

const languages = ["zh-CN", "en-US"] as const;

async function bookOf(bytes: Uint8Array | undefined): Promise<Book> {
  const read = await readXlsx(bytes ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.code);
  return read.value.book;
}

describe.each(schemes.map(({ id }) => id))("the template of %s", (scheme) => {
  test.each(languages)("is the same file, byte for byte, every time it is made: %s", async (language) => {
    const args = ["template", "--scheme", scheme, "--lang", language, "--out", "t.xlsx"];
    const [first, second] = [await runWith({}, args), await runWith({}, args)];
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(first.written["t.xlsx"]?.length).toBeGreaterThan(5000);
    expect(Buffer.from(first.written["t.xlsx"] ?? []).equals(Buffer.from(second.written["t.xlsx"] ?? []))).toBe(true);
  });

  test.each(languages)("is an audit of which nothing is assessed: %s", async (language) => {
    const made = await runWith({}, ["template", "--scheme", scheme, "--lang", language, "--out", "t.xlsx"]);
    const scored = await runWith({ "t.xlsx": made.written["t.xlsx"] ?? "" }, ["score", "t.xlsx", "--json"]);
    expect(scored.objects[0]).toMatchObject({ complete: false, score: null, grade: null, errors: [] });
    expect(scored.objects[0]?.["scheme"]).toMatchObject({ id: scheme });
  });
});

test.each(schemes.map(({ id }) => id))(
  "the formulas of the template of %s are reviewed without an error",
  async (scheme) => {
    const made = await runWith({}, ["template", "--scheme", scheme, "--lang", "en-US", "--out", "t.xlsx"]);
    const args = ["review", "--fail-on", "error", "t.xlsx"];
    const reviewed = await runWith({ "t.xlsx": made.written["t.xlsx"] ?? "" }, args);
    expect(reviewed.out).not.toContain("[error]");
    expect(reviewed.code).toBe(0);
  },
);

test("only what the assessor fills in is unlocked, and sheets with growing lists stay open", async () => {
  const made = await runWith({}, ["template", "--lang", "en-US", "--out", "t.xlsx"]);
  const { sheets } = await bookOf(made.written["t.xlsx"]);
  const open = (name: string): (string | undefined)[] => {
    const sheet = sheets.find((one) => one.name === name);
    const head = new Map(
      sheet?.cells
        .filter(({ row }) => row === 5)
        .map(({ column, value }) => [column, typeof value === "string" ? value : ""]),
    );
    return (sheet?.cells ?? [])
      .filter(({ row, style }) => row === 6 && style?.locked === false)
      .map(({ column }) => head.get(column));
  };
  const isProtected = sheets.map(({ name, protection }) => [name, protection !== null] as const);
  expect(Object.fromEntries(isProtected)).toMatchObject({
    [sheetWords("en-US").sheets.scoring]: true,
    [sheetWords("en-US").sheets.specials]: false,
    Summary: true,
    Scheme: true,
  });
  expect(open("Scoring")).toEqual(["Verdict", "Sampled", "Failed", "Awarded", "Evidence", "Reason", "Site"]);
});

test("a file that is there is overwritten only when told so", async () => {
  const args = ["template", "--out", "t.xlsx"];
  const refused = await runWith({ "t.xlsx": "mine" }, args);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("was not overwritten");
  expect(refused.written).toEqual({});
  const forced = await runWith({ "t.xlsx": "mine" }, [...args, "--force"]);
  expect(Object.keys(forced.written)).toEqual(["t.xlsx"]);
});

test.each([
  [["template"], "--out"],
  [["template", "--out", "t.xlsx", "--scheme", "__proto__"], "gbt-27922-2011"],
  [["template", "--out", "t.xlsx", "--password", "密码"], "15"],
  [["template", "other.xlsx", "--out", "t.xlsx"], "other.xlsx"],
])("a line that cannot be meant is refused: %j", async (args, named) => {
  const { code, err, written } = await runWith({}, args);
  expect(code).toBe(2);
  expect(err).toContain(named);
  expect(written).toEqual({});
});
