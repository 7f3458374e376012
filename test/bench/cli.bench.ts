import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cell } from "../../src/core/book/book";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { auditBook } from "../cli/auditBook";
import { bookOf } from "../xlsx/books";

export const title = "files and the command line";

const root = join(__dirname, "../..");

/** One audit of 60 clauses, as a file. */
const audit = {
  clauses: Array.from({ length: 60 }, (_, index) => ({
    id: `7.${1 + Math.floor(index / 20)}.${1 + (index % 20)}`,
    points: "1.5",
    verdict: "sampled",
    sampled: 20,
    failed: index % 4,
  })),
};

/** Scores 300 files in one call; what it took, start of the program included. */
function timed(what: string, files: readonly string[], limit: string): string {
  const started = performance.now();
  const args = ["--import", "tsx", join(root, "src/cli/starsheet.ts"), "score", "--json", ...files];
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 100_000_000 });
  const lines = done.stdout.trimEnd().split("\n").length;
  return `${lines} ${what} in one call: ${seconds(started)} (limit ${limit}), exit ${done.status}`;
}

const seconds = (started: number): string => `${((performance.now() - started) / 1000).toFixed(2)} s`;

function manyFormulas(): Cell[] {
  return Array.from({ length: 200_000 }, (_, index) => {
    const [row, column] = [Math.floor(index / 10), index % 10];
    return { row, column, value: row, formula: `=IF($K${row + 1}="","",SUM(L${row + 1}:N${row + 1})*${column})` };
  });
}

/** Times of whole calls, in lines to print. */
export async function run(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "starsheet-bench-"));
  const workbook = await writeXlsx(auditBook(audit, "zh"));
  const names = Array.from({ length: 300 }, (_, index) => join(folder, String(index)));
  for (const name of names) writeFileSync(`${name}.json`, JSON.stringify(audit));
  for (const name of names) writeFileSync(`${name}.xlsx`, workbook);
  const json = timed(
    "JSON files",
    names.map((name) => `${name}.json`),
    "3 s",
  );
  const xlsx = timed(
    "workbooks",
    names.map((name) => `${name}.xlsx`),
    "20 s",
  );
  rmSync(folder, { recursive: true });
  const writing = performance.now();
  const bytes = await writeXlsx(bookOf(manyFormulas()));
  const wrote = seconds(writing);
  const reading = performance.now();
  await readXlsx(bytes);
  const memory = Math.round(process.memoryUsage().rss / 1_000_000);
  return [json, xlsx, `200,000 formulas: written in ${wrote}, read in ${seconds(reading)}, ${memory} MB of memory`];
}
