import type { SheetModel } from "../model/sheetModel";
import type { AuditModel, ReadFormula } from "./auditModel";
import { isColumnRange, nodesOf, type CallNode, type Expression, type RangeNode } from "./expression";
import type { ScoreTable } from "./scoreTable";

/** A range of a formula that runs down a column of a table of clauses. */
export interface Reach {
  readonly range: RangeNode;
  readonly table: ScoreTable;
  /** The function that it is an argument of; "" outside any. */
  readonly within: string;
  readonly call: CallNode | null;
  /** What that call stands in, innermost first. */
  readonly around: readonly Expression[];
}

/** Where a formula runs down columns of tables. */
export function reachesOf({ tree, sheet }: ReadFormula, audit: AuditModel): Reach[] {
  return [...nodesOf(tree)].flatMap(({ node, within }) => {
    if (node.kind !== "range" || !isColumnRange(node)) return [];
    const table = tableOf(node, sheet, audit);
    const call = within.findIndex((one) => one.kind === "call");
    const parent = within[call];
    if (table === null) return [];
    return [
      {
        range: node,
        table,
        within: parent?.kind === "call" ? parent.name : "",
        call: parent?.kind === "call" ? parent : null,
        around: within.slice(call + 1),
      },
    ];
  });
}

/** The table most of whose cells in that column a range reads. */
function tableOf(range: RangeNode, own: SheetModel, audit: AuditModel): ScoreTable | null {
  const sheet = audit.sheetOf(range, own);
  if (sheet === null) return null;
  const { top, bottom, left } = range.area;
  const found = audit.tablesOn(sheet).find((table) => {
    const common = Math.min(bottom, table.last) - Math.max(top, table.header + 1) + 1;
    return common >= 1 && table.roles.has(left) && common >= Math.min(2, bottom - top + 1);
  });
  return found ?? null;
}

const summing: ReadonlySet<string> = new Set([
  "SUM",
  "SUMPRODUCT",
  "AVERAGE",
  "SUMIF",
  "SUMIFS",
  "AVERAGEIF",
  "AVERAGEIFS",
]);
const counting: ReadonlySet<string> = new Set(["COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "COUNTBLANK", "ROWS"]);

export const isSumming = ({ within }: Reach): boolean => summing.has(within);
export const isCounting = ({ within }: Reach): boolean => counting.has(within);

/** Whether a formula has a range of several rows at all, in a workbook that has tables. */
export const readsTable = ({ ranges }: ReadFormula, { tables }: AuditModel): boolean =>
  tables.length > 0 && ranges.some(isColumnRange);
