import type { Finding } from "../../../src/core/review/finding";
import { cellName, cellsOfAreas, faultsOf, type Truth } from "./truth";

/** What was counted; sums over workbooks. */
export interface Count {
  findings: number;
  findingsRight: number;
  faults: number;
  faultsFound: number;
  cells: number;
  cellsRight: number;
  cellsFaulty: number;
}

export const noCount = (): Count => ({
  findings: 0,
  findingsRight: 0,
  faults: 0,
  faultsFound: 0,
  cells: 0,
  cellsRight: 0,
  cellsFaulty: 0,
});

/**
 * Compares findings with annotated cells. Only formula findings above info count. A finding is right when at least a third of
 * its cells are annotated, the same cells flagged twice count once; a fault is found when a finding touches it.
 */
export function measure(count: Count, findings: readonly Finding[], truth: Truth): void {
  const faulty = new Set(Object.entries(truth).flatMap(([sheet, cells]) => cells.map((cell) => cellName(sheet, cell))));
  const flagged = new Set<string>();
  const seen = new Set<string>();
  for (const { sheet, cells } of findings.filter(counted)) {
    const names = [...new Set(cellsOfAreas(cells).map((cell) => cellName(sheet, cell)))].sort();
    for (const name of names) flagged.add(name);
    const key = names.join();
    if (seen.has(key)) continue;
    seen.add(key);
    count.findings++;
    if (names.filter((name) => faulty.has(name)).length * 3 >= names.length) count.findingsRight++;
  }
  count.cells += flagged.size;
  count.cellsRight += [...flagged].filter((name) => faulty.has(name)).length;
  count.cellsFaulty += faulty.size;
  for (const [sheet, cells] of Object.entries(truth))
    for (const fault of faultsOf(cells)) {
      count.faults++;
      if (fault.some((cell) => flagged.has(cellName(sheet, cell)))) count.faultsFound++;
    }
}

export const counted = ({ category, severity }: Finding): boolean => category === "formula" && severity !== "info";

/** "precision 0.50  recall 0.40  F1 0.44" over faults, then over cells. */
export function lines(what: string, count: Count): readonly string[] {
  const faults = figures(count.findingsRight, count.findings, count.faultsFound, count.faults);
  const cells = figures(count.cellsRight, count.cells, count.cellsRight, count.cellsFaulty);
  return [
    `${what} faults: ${faults}  (${count.findingsRight} of ${count.findings} findings right, ${count.faultsFound} of ${count.faults} faults found)`,
    `${what} cells:  ${cells}  (${count.cellsRight} found, ${count.cells - count.cellsRight} false alarms, ${count.cellsFaulty - count.cellsRight} missed)`,
  ];
}

function figures(right: number, flagged: number, found: number, all: number): string {
  const precision = right / (flagged || 1);
  const recall = found / (all || 1);
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
}
