import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import type { Book } from "../../src/core/book/book";
import { readXlsx, writeXlsx } from "../../src/xlsx";

/** Another spreadsheet program that recalculates files from nothing and saves them. */
export type Program = (input: readonly string[], output: string) => Promise<void>;

/** Gnumeric's converter, told to recalculate. */
export const gnumeric: Program = async (input, output) => {
  for (const file of input) await run("ssconvert", ["--recalc", file, join(output, nameOf(file))]);
};

/** LibreOffice with a profile of its own in which every loaded file is recalculated. */
export const libreOffice: Program = async (input, output) => {
  const profile = mkdtempSync(join(tmpdir(), "peers-profile-"));
  mkdirSync(join(profile, "user"));
  writeFileSync(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
  const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  await run("soffice", [
    home,
    "--headless",
    "--convert-to",
    "xlsx:Calc MS Excel 2007 XML",
    "--outdir",
    output,
    ...input,
  ]);
};

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
  const folder = mkdtempSync(join(tmpdir(), "peers-"));
  const output = join(folder, "out");
  mkdirSync(output);
  const files: string[] = [];
  for (const [index, book] of books.entries()) {
    const file = join(folder, `${String(index).padStart(3, "0")}.xlsx`);
    writeFileSync(file, await writeXlsx(book));
    files.push(file);
  }
  await program(files, output);
  const saved = readdirSync(output).sort();
  if (saved.length !== files.length) throw new Error(`${saved.length} of ${files.length} files came back`);
  return Promise.all(saved.map((name) => reread(join(output, name))));
}

async function reread(file: string): Promise<Book> {
  const read = await readXlsx(readFileSync(file));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
  return read.value.book;
}
