import { refuse } from "./support/refuse";
import { readSpecialTypes } from "./support/specialTypes";

/**
 * How many special deductions there are.
 * @customfunction DEDUCTIONS
 */
export function deductions(specials: unknown[][]): number | Promise<never> {
  const types = readSpecialTypes(specials);
  if (!types.ok) return refuse(types.error, "zh");
  return types.value.filter((type) => type === "deduction").length;
}
