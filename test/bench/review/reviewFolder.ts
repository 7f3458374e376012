import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding, RuleId } from "../../../src/core/review/finding";
import { reviewBook } from "../../../src/core/review/review";
import { readXlsx } from "../../../src/xlsx";
import { counted, lines, measure, noCount, type Count } from "./measure";
import type { Truth } from "./truth";

/**
 * Reviews every workbook of a folder and compares the findings with the annotated faults in its truth.json
 * ({"file.xlsx": {"sheet": ["A1", …]}}): `tsx test/bench/review/reviewFolder.ts FOLDER [FILE…]`.
 */
async function run(folder: string, wanted: readonly string[]): Promise<void> {
  const truths = JSON.parse(readFileSync(join(folder, "truth.json"), "utf8")) as Readonly<Record<string, Truth>>;
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".xlsx") && (wanted.length === 0 || wanted.includes(file)),
  );
  const tallies: Tallies = { all: noCount(), rules: new Map(), formulas: 0, notAnalysed: 0, milliseconds: 0 };
  for (const file of files.sort()) {
    const read = await readXlsx(readFileSync(join(folder, file)));
    if (!read.ok) throw new Error(`${file}: ${read.error.code}`);
    const started = performance.now();
    const { findings, coverage } = reviewBook(read.value.book);
    tallies.milliseconds += performance.now() - started;
    tallies.formulas += coverage.formulas;
    tallies.notAnalysed += coverage.notAnalysed.length;
    add(tallies, findings, truths[file] ?? {});
  }
  for (const line of report(files.length, tallies)) console.log(line);
}

interface Tallies {
  readonly all: Count;
  readonly rules: Map<RuleId, Count>;
  formulas: number;
  notAnalysed: number;
  milliseconds: number;
}

function add({ all, rules }: Tallies, findings: readonly Finding[], truth: Truth): void {
  measure(all, findings, truth);
  for (const rule of new Set(findings.filter(counted).map((finding) => finding.rule))) {
    const count = rules.get(rule) ?? noCount();
    rules.set(rule, count);
    measure(
      count,
      findings.filter((finding) => finding.rule === rule),
      truth,
    );
  }
}

/** Recall of one rule means little, since no rule is for every fault: per rule it is precision and the faults found. */
function report(files: number, { all, rules, formulas, notAnalysed, milliseconds }: Tallies): string[] {
  const perRule = [...rules].map(([rule, { findings, findingsRight, faultsFound }]) => {
    const precision = (findingsRight / (findings || 1)).toFixed(3);
    return `  ${rule.padEnd(28)} precision ${precision}  (${findingsRight} of ${findings} findings right, ${faultsFound} faults found)`;
  });
  return [
    `${files} workbooks, ${formulas} formulas, ${notAnalysed} not analysed, reviewed in ${milliseconds.toFixed(0)} ms without reading`,
    ...perRule,
    ...lines("all", all),
  ];
}

const [folder, ...wanted] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: tsx test/bench/review/reviewFolder.ts FOLDER [FILE…]");
  process.exitCode = 2;
} else void run(folder, wanted);
