import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book, Cell } from "../../src/core/book/book";
import { emptySheet } from "../../src/core/book/emptySheet";
import { reviewBook } from "../../src/core/review/review";
import { writeXlsx } from "../../src/xlsx";

export const title = "review: a sheet of formulas, time against size";

/** Four formulas a row and a total below: what a long score sheet looks like. */
function sheetOf(rows: number): Book {
  const cells: Cell[] = [];
  for (let row = 0; row < rows; row++) {
    const line = row + 1;
    cells.push({ row, column: 0, value: row % 7 });
    cells.push({ row, column: 1, value: 1, formula: `=A${line}*2` });
    cells.push({ row, column: 2, value: 1, formula: `=B${line}+A$1` });
    cells.push({ row, column: 3, value: 1, formula: `=IF(C${line}>3,B${line},0)` });
    cells.push({ row, column: 4, value: 1, formula: `=SUM(A${line}:D${line})` });
  }
  cells.push({ row: rows + 1, column: 4, value: 1, formula: `=SUM(E1:E${rows})` });
  return { names: [], sheets: [{ ...emptySheet("S"), cells }] };
}

/** Forty sheets of one form with texts, marks and formulas that also read another sheet: what a large audit looks like. */
function chapters(): Book {
  const names = Array.from({ length: 40 }, (_, index) => `第${index + 1}章`);
  const rates = names.map((name, row): Cell[] => [
    { row, column: 0, value: name },
    { row, column: 1, value: 1 },
  ]);
  const sheets = names.map((name, index) => ({ ...emptySheet(name), cells: chapter(index) }));
  return { names: [], sheets: [...sheets, { ...emptySheet("参数"), cells: rates.flat() }] };
}

const heads = ["条款", "检查内容", "分值", "结论", "抽样数", "不符合数", "得分", "扣分", "得分率", "加权", "评价"];
const marks = ["符合", "不符合", "部分符合", "不适用"];

function chapter(index: number): Cell[] {
  const cells: Cell[] = heads.map((value, column) => ({ row: 0, column, value }));
  for (let row = 1; row <= 1_000; row++) {
    const line = row + 1;
    const typed = [`${index + 1}.${row}`, `检查第 ${row} 项记录`, (row % 5) + 1, marks[row % 4] ?? "", 20, row % 6];
    const formulas = [
      `=IF(D${line}="不适用","",IF(D${line}="符合",C${line},ROUND(C${line}*(E${line}-F${line})/E${line},2)))`,
      `=IF(G${line}="",0,C${line}-G${line})`,
      `=IF(G${line}="","",G${line}/C${line})`,
      `=IF(G${line}="",0,G${line}*参数!$B$${index + 1})`,
      `=IF(I${line}="","",IF(I${line}<0.6,"差","好"))`,
    ];
    typed.forEach((value, column) => cells.push({ row, column, value }));
    formulas.forEach((formula, at) => cells.push({ row, column: typed.length + at, value: 1, formula }));
  }
  return cells;
}

/** A module loaded before the program: it says at the end what processor time and memory the program took. */
const tellUse = `data:text/javascript,process.on("exit",()=>{
  const { userCPUTime, maxRSS } = process.resourceUsage();
  console.error((userCPUTime / 1e6).toFixed(1) + " s of processor time, " + Math.round(maxRSS / 1000) + " MB");
})`.replace(/\n\s*/g, "");

/** `starsheet review` of one file, start of the program included. */
async function asCommand(what: string, book: Book): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "starsheet-bench-"));
  const file = join(folder, "book.xlsx");
  writeFileSync(file, await writeXlsx(book));
  const root = join(__dirname, "../..");
  const args = ["--import", "tsx", "--import", tellUse, join(root, "src/cli/starsheet.ts"), "review", "--json", file];
  const started = performance.now();
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8", maxBuffer: 100_000_000 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  rmSync(folder, { recursive: true });
  return `${what} as a command: ${seconds} s (limit 20 s), ${done.stderr.trim()} (limit 1,000 MB)`;
}

export async function run(): Promise<readonly string[]> {
  const lines = [1_000, 6_250, 12_500, 25_000, 50_000].map((rows) => {
    const started = performance.now();
    const { coverage } = reviewBook(sheetOf(rows));
    const seconds = (performance.now() - started) / 1000;
    const each = ((seconds / coverage.formulas) * 1e6).toFixed(0);
    return `${coverage.formulas} formulas: ${seconds.toFixed(2)} s, ${each} µs each`;
  });
  return [
    ...lines,
    await asCommand("one sheet of 200,001 formulas", sheetOf(50_000)),
    await asCommand("forty sheets of 200,000 formulas", chapters()),
  ];
}
