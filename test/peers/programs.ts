import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import type { Book, CellValue } from "../../src/core/book/book";
import { readXlsx, writeXlsx } from "../../src/xlsx";

/** What a program makes of a file: the whole workbook, or the values of its first sheet, unrounded. */
export type Wanted = "xlsx" | "csv";

/** Another spreadsheet program that recalculates files from nothing and saves them. */
export type Program = (input: readonly string[], output: string, wanted: Wanted) => Promise<void>;

/** Gnumeric's converter, told to recalculate. */
export const gnumeric: Program = async (input, output, wanted) => {
  const form = wanted === "csv" ? ["-T", "Gnumeric_stf:stf_assistant", "-O", "format=raw locale=C"] : [];
  for (const file of input)
    await run("ssconvert", ["--recalc", ...form, file, join(output, nameOf(file).replace("xlsx", wanted))]);
};

/** Of LibreOffice; commas, quotes round texts, UTF-8, cells as they are and not as they are shown. */
const FORMS = {
  xlsx: "xlsx:Calc MS Excel 2007 XML",
  csv: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false",
} as const;

/** LibreOffice with a profile of its own in which every loaded file is recalculated. */
export const libreOffice: Program = async (input, output, wanted) => {
  const profile = mkdtempSync(join(tmpdir(), "peers-profile-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  for (let from = 0; from < input.length; from += PER_START) {
    const some = input.slice(from, from + PER_START);
    await run("soffice", [home, "--headless", "--convert-to", FORMS[wanted], "--outdir", output, ...some]);
  }
  rmSync(profile, { recursive: true, force: true });
};

/** Files that one start of LibreOffice converts. */
const PER_START = 20;

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);

const execute = promisify(execFile);

async function run(program: string, args: readonly string[]): Promise<void> {
  await execute(program, args, { timeout: 500_000, maxBuffer: 2 ** 28 });
}

/** Writes the books, lets the program recalculate them and reads them back in the same order. */
export async function recalculated(program: Program, books: readonly Book[]): Promise<readonly Book[]> {
  const files = await Promise.all(books.map((book) => writeXlsx(book)));
  return Promise.all((await converted(program, files, "xlsx")).map(reread));
}

/** The values of each file's first sheet, row by row, after the program recalculated it. Blank cells and "" are null. */
export async function firstSheets(
  program: Program,
  files: readonly Uint8Array[],
): Promise<readonly (readonly CellValue[])[][]> {
  const saved = await converted(program, files, "csv");
  return saved.map((bytes) => new TextDecoder().decode(bytes).trimEnd().split(/\r?\n/).map(valuesOf));
}

/** One line of values between commas, texts in quotes where they need them. */
const valuesOf = (line: string): CellValue[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare = ""]) =>
    valueOf(quoted?.replaceAll('""', '"') ?? bare),
  );

const ERRORS = ["#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#REF!", "#NULL!"] as const;

function valueOf(text: string): CellValue {
  if (text === "") return null;
  const error = ERRORS.find((one) => one === text);
  if (error !== undefined) return { error };
  const number = Number(text);
  return Number.isNaN(number) ? text : number;
}

async function converted(program: Program, files: readonly Uint8Array[], wanted: Wanted): Promise<Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "peers-"));
  const output = join(folder, "out");
  mkdirSync(output);
  const paths = files.map((bytes, index) => {
    const path = join(folder, `${String(index).padStart(3, "0")}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  await program(paths, output, wanted);
  const saved = readdirSync(output).sort();
  if (saved.length !== paths.length) throw new Error(`${saved.length} of ${paths.length} files came back`);
  const bytes = saved.map((name) => readFileSync(join(output, name)));
  rmSync(folder, { recursive: true, force: true });
  return bytes;
}

async function reread(bytes: Uint8Array): Promise<Book> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.book;
}
