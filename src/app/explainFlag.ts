/** What a flag's explanation is made of. */
export { formulaParts } from "../core/review/explain/formulaParts";
export { cellsWithin, traceFrom, type TraceStep } from "../core/review/explain/trace";
export { markCoverage } from "../core/review/marks/markCoverage";
export { cellAt } from "../core/review/marks/sheetIndex";
