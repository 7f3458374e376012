import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { run } from "../../src/cli/run";
import type { Io, Language } from "../../src/cli/io";
import { writeWhole } from "../../src/cli/writeWhole";
import { handmade } from "../xlsx/handmade";
import { runWith } from "./memoryIo";

// Building these files takes longer than refusing them.
jest.setTimeout(60_000);

const sample = readFileSync(join(__dirname, "../../assets/sample-audit.xlsx"));
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const inOle = (name: string): Uint8Array =>
  Uint8Array.from([...ole, ...new Array<number>(504).fill(0), ...Buffer.from(name, "utf16le")]);
const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
const elsewhere = `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>`;
const longCell = `<sheetData><row><c t="inlineStr"><is><t>${"长".repeat(5_000_000)}</t></is></c></row></sheetData>`;

/** Files that are no workbooks to work with, and what is said of them in both languages. */
const files: readonly (readonly [what: string, bytes: Uint8Array, en: string, zh: string])[] = [
  ["locked by a password", inOle("EncryptedPackage"), "Save a copy without one.", "请另存一份不带密码的副本。"],
  ["an .xls", inOle("Workbook"), "(.xls). Open it in Excel and save it as .xlsx.", "（.xls）。请在 Excel 中打开并另存"],
  ["empty", new Uint8Array(), "empty (0 bytes). Save it again", "文件是空的（0 字节）。请重新保存"],
  ["half a file", sample.subarray(0, sample.length >> 1), "damaged. Open it in Excel", "已损坏。请用 Excel 打开并修复"],
  [
    "a zip of texts",
    zipSync({ "readme.txt": strToU8("x") }),
    "not an Excel workbook. Open",
    "这不是 Excel 工作簿。请在",
  ],
  [
    "a bomb",
    handmade({ sheet: " ".repeat(30_000_000) }),
    "If you trust it, open it in Excel",
    "如来源可靠，请用 Excel 打开",
  ],
  [
    "exploding entities",
    handmade({ more: { "xl/worksheets/sheet1.xml": entities } }),
    "is damaged (xl/",
    "已损坏（xl/",
  ],
  ["a part outside", handmade({ more: { "xl/_rels/workbook.xml.rels": elsewhere } }), "damaged (etc/", "已损坏（etc/"],
  ["a text of 5 million characters", handmade({ sheet: longCell }), "Shorten it and save", "请缩短后重新保存。"],
];

const commands: readonly (readonly [string, (file: string) => string[]])[] = [
  ["score", (file) => ["score", file]],
  ["review", (file) => ["review", file]],
  ["formulas", (file) => ["formulas", file]],
  ["drift", (file) => ["drift", file]],
  ["template", (file) => ["template", "--scheme", file, "--out", "out.xlsx"]],
  ["scheme", (file) => ["scheme", file]],
  ["portable", (file) => ["portable", file, "--out", "out.xlsx"]],
  ["portable --back", (file) => ["portable", file, "--back", "--out", "out.xlsx", "--force"]],
  ["portable --repair", (file) => ["portable", file, "--repair", "--out", "out.xlsx"]],
];

describe.each(commands)("starsheet %s", (_, line) => {
  test.each(files)("a file that is %s: names it, says why and what to do, and writes nothing", async (...file) => {
    const [, bytes, en, zh] = file;
    const told: readonly (readonly [Language, string])[] = [
      ["en-US", en],
      ["zh-CN", zh],
    ];
    for (const [language, sentence] of told) {
      const { code, out, err, written } = await runWith({ "某公司.xlsx": bytes }, line("某公司.xlsx"), language);
      expect([code, written]).toEqual([1, {}]);
      expect(`${out}\n${err}`).toContain("某公司.xlsx");
      expect(`${out}\n${err}`).toContain(sentence);
    }
  });

  test("a name that lies and a file that is not there", async () => {
    const renamed = await runWith({ "a.csv": inOle("Workbook") }, line("a.csv"));
    expect([renamed.code, renamed.written]).toEqual([1, {}]);
    expect(`${renamed.out}\n${renamed.err}`).toMatch(/a\.csv[^]*\(\.xls\)/);
    const gone = await runWith({}, line("gone.xlsx"));
    expect([gone.code, gone.written]).toEqual([1, {}]);
    expect(`${gone.out}\n${gone.err}`).toMatch(/gone\.xlsx[^]*no such file\. Check its path/);
  });

  test("a workbook in which nothing stands is no failure of the program", async () => {
    const { out, err, written } = await runWith({ "a.xlsx": handmade({}) }, line("a.xlsx"));
    expect(`${out}${err}`).not.toBe("");
    expect(written).toEqual({});
  });
});

test("names that JavaScript knows are names like any other", async () => {
  const json = `{"__proto__":{"polluted":1},"scheme":"__proto__","clauses":[{"id":"constructor","points":"1","verdict":"conforms"}],"specials":[]}`;
  const { code, out } = await runWith({ "a.json": json }, ["score", "a.json"]);
  expect(code).toBe(1);
  expect(out).toContain("__proto__ is not a field of an audit file.");
  expect("polluted" in {}).toBe(false);
  const names = `<definedNames><definedName name="__proto__">Data!$A$1</definedName></definedNames>`;
  const cells = `<sheetData><row><c><f>AUDIT.SCORE(__proto__,constructor)</f><v>1</v></c></row></sheetData>`;
  for (const [, line] of commands) {
    const done = await runWith({ "a.xlsx": handmade({ sheet: cells, afterSheets: names }) }, line("a.xlsx"));
    expect([0, 1]).toContain(done.code);
  }
  expect("polluted" in {}).toBe(false);
});

describe("where the file is to be written", () => {
  const folder = mkdtempSync(join(tmpdir(), "starsheet-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const place = (name: string): string => join(folder, name);
  const said: string[] = [];
  const io: Io = {
    out: (text) => void said.push(text),
    err: (text) => void said.push(text),
    read: (path) => readFile(path),
    write: writeWhole,
    today: "2026-11-22",
    language: "en-US",
  };
  beforeAll(() => {
    writeFileSync(place("a.xlsx"), sample);
    writeFileSync(place("half.xlsx"), sample.subarray(0, 5000));
    mkdirSync(place("folder"));
  });
  beforeEach(() => said.splice(0));

  test.each([
    ["the file itself", "a.xlsx", [], "was not overwritten. Choose another name"],
    ["a folder that is not there", "gone/p.xlsx", [], "There is no such folder. Make it first"],
    ["inside a file", "a.xlsx/p.xlsx", [], "There is no such folder. Make it first"],
    ["a folder", "folder", ["--force"], "This is a folder"],
  ])("%s: says so, and nothing is left there", async (_, out, more, sentence) => {
    const before = readdirSync(folder).sort();
    const made = [
      ["portable", place("a.xlsx"), "--out", place(out), ...more],
      ["template", "--out", place(out), ...more],
    ];
    for (const line of made) {
      said.splice(0);
      expect(await run(line, io)).toBe(1);
      expect(said.join("\n")).toContain(place(out));
      expect(said.join("\n")).toContain(sentence);
    }
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readFileSync(place("a.xlsx")).equals(sample)).toBe(true);
    expect(readdirSync(place("folder"))).toEqual([]);
  });

  test("a file that cannot be converted is not replaced by nothing, --force or not", async () => {
    expect(await run(["portable", place("half.xlsx"), "--out", place("half.xlsx"), "--force"], io)).toBe(1);
    expect(readFileSync(place("half.xlsx")).equals(sample.subarray(0, 5000))).toBe(true);
    expect(said.join("\n")).toContain("half.xlsx");
  });
});
