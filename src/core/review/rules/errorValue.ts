import type { Finding } from "../finding";
import type { BookModel } from "../model/bookModel";
import { groupBy } from "../model/groupBy";
import { precedentsOf, type Precedents } from "../model/precedents";
import type { FormulaCell, SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/**
 * Formulas that show an error although nothing that they read does. Deliberate ones are only mentioned: NA() withholds a
 * result, and an add-in's function answers #N/A while an audit is incomplete.
 */
export const errorValue: Rule = {
  ids: ["error-value"],
  check: (model) => {
    const errors = new Set(model.sheets.flatMap(({ formulas }) => formulas.filter((cell) => errorOf(cell) !== null)));
    if (errors.size === 0) return [];
    const precedents = precedentsOf(model);
    const followers = countFollowers(errors, precedents);
    return model.sheets.flatMap((sheet) => checkSheet(sheet, model, { errors, precedents, followers }));
  },
};

interface Errors {
  readonly errors: ReadonlySet<FormulaCell>;
  readonly precedents: Precedents;
  /** How many error cells read each error cell directly. */
  readonly followers: ReadonlyMap<FormulaCell, number>;
}

function errorOf({ cell }: FormulaCell): string | null {
  return cell.value !== null && typeof cell.value === "object" ? cell.value.error : null;
}

function countFollowers(errors: ReadonlySet<FormulaCell>, precedents: Precedents): Map<FormulaCell, number> {
  const counts = new Map<FormulaCell, number>();
  for (const cell of errors)
    for (const read of precedents.of(cell)) if (errors.has(read)) counts.set(read, (counts.get(read) ?? 0) + 1);
  return counts;
}

function checkSheet(sheet: SheetModel, model: BookModel, { errors, precedents, followers }: Errors): Finding[] {
  const roots = sheet.formulas.filter(
    (cell) =>
      errors.has(cell) && !precedents.of(cell).some((read) => errors.has(read)) && !readsTypedError(cell, sheet, model),
  );
  return blocksOf(roots).map((cells) => accuse(cells, sheet, followers));
}
function accuse(
  cells: readonly FormulaCell[],
  sheet: SheetModel,
  followers: ReadonlyMap<FormulaCell, number>,
): Finding {
  const first = cells[0];
  const error = first ? (errorOf(first) ?? "") : "";
  const dependents = cells.reduce((sum, cell) => sum + (followers.get(cell) ?? 0), 0);
  return finding(sheet.name, cells, {
    rule: "error-value",
    ...weight(first, error),
    facts: { error, formula: first?.formula.text ?? "", dependents },
  });
}

/** A division by nothing and a missing entry tell of data that is not there yet; other errors, of the formula. */
function weight(cell: FormulaCell | undefined, error: string): Pick<Finding, "category" | "severity"> {
  if (!cell || deliberate(cell)) return { category: "data", severity: "info" };
  const missing = error === "#DIV/0!" || error === "#N/A";
  return missing ? { category: "data", severity: "warning" } : { category: "formula", severity: "error" };
}

/** The same calculation with the same error, in one column or row without a gap: one block. */
function blocksOf(roots: readonly FormulaCell[]): FormulaCell[][] {
  const kinds = groupBy(roots, (cell) => `${errorOf(cell)} ${cell.formula.pattern}`);
  return [...kinds.values()].flatMap((cells) => {
    const columns = [...groupBy(cells, ({ column }) => column).values()];
    const single = columns.every((column) => column.length === 1);
    return single ? [...groupBy(cells, ({ row }) => row).values()] : columns;
  });
}

/** Withheld, waited for, or asked of an add-in that is not there (#NAME?) or says that entries are missing (#N/A). */
function deliberate(cell: FormulaCell): boolean {
  const { calls } = cell.formula;
  const error = errorOf(cell) ?? "";
  if (error === "#BUSY!" || error === "#GETTING_DATA") return true;
  const addIn = calls.some((call) => call.includes(".") && !ownWithDot.test(call));
  return (error === "#N/A" && calls.includes("NA")) || (addIn && (error === "#N/A" || error === "#NAME?"));
}

/** Excel's own functions with a dot in their names are no add-in's. */
const ownWithDot =
  /^((_XLFN|_XLWS)\.|(BETA|BINOM|CHISQ|CONFIDENCE|COVARIANCE|ERF|ERFC|EXPON|F|FORECAST|GAMMA|GAMMALN|HYPGEOM|LOGNORM|MODE|NEGBINOM|NORM|PERCENTILE|PERCENTRANK|POISSON|QUARTILE|RANK|STDEV|T|VAR|WEIBULL|Z|CEILING|FLOOR|NETWORKDAYS|WORKDAY|ISO|ERROR|SKEW|ECMA)\.)/;

/** A typed #N/A marks data that is missing: what reads it has no fault of its own. */
function readsTypedError({ formula }: FormulaCell, sheet: SheetModel, model: BookModel): boolean {
  return formula.references.some((reference) => {
    const { top, left, bottom, right } = reference.area;
    return top === bottom && left === right && model.target(reference, sheet)?.at(top, left)?.kind === "error";
  });
}
