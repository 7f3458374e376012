import { cellError } from "./support/cellError";
import { readSpecialTypes } from "./support/specialTypes";

/**
 * How many special deductions there are.
 * @customfunction DEDUCTIONS
 */
export function deductions(specials: unknown[][]): number {
  const types = readSpecialTypes(specials);
  if (!types.ok) throw cellError(types.error, "zh");
  return types.value.filter((type) => type === "deduction").length;
}
