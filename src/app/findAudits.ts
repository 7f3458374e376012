import { ok } from "../core/result";
import { bindingTable } from "../workbook/layout/bindingNames";
import { isClauseTable } from "../workbook/layout/headers";
import { suffixOf } from "../workbook/layout/names";
import type { WorkbookPort } from "../workbook/port";
import type { AuditFound, Done } from "./audit";

/**
 * Every table of clauses in the workbook: those of our own name first, by number, then those that only look like one,
 * because Excel renames the tables of a copied sheet. One of our own name is found with columns missing, too: opening it
 * tells which.
 */
export async function findAudits(port: WorkbookPort): Done<readonly AuditFound[]> {
  const outline = await port.outline();
  if (!outline.ok) return outline;
  const found = outline.value.tables
    .filter(({ name, headers }) => suffixOf(name) !== null || isClauseTable(headers))
    .map(({ name, sheet }): AuditFound => {
      const suffix = suffixOf(name);
      return suffix === null ? { suffix: name, sheet, copied: true } : { suffix, sheet, copied: false };
    });
  const own = [...found].sort((a, b) => Number(a.copied) - Number(b.copied) || number(a) - number(b));
  if (!outline.value.tables.some(({ name }) => name === bindingTable)) return ok(own);
  const bound = await (await import(/* webpackChunkName: "bound" */ "./findBound")).findBound(port);
  return bound.ok ? ok([...own, ...bound.value]) : bound;
}

const number = ({ suffix, copied }: AuditFound): number => (copied ? 0 : Number(suffix.slice(1)));
