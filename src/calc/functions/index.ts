import { ARRAYS } from "./arrays";
import { CONDITIONAL } from "./conditional";
import { DATES } from "./dates";
import type { Family, FunctionDefinition } from "./define";
import { INFORMATION } from "./information";
import { LOGICAL } from "./logical";
import { LOOKUP } from "./lookup";
import { MATHS } from "./maths";
import { ADDRESSES } from "./addresses";
import { STATISTICS } from "./statistics";
import { SUBTOTALS } from "./subtotal";
import { TEXTS } from "./texts";

const families: readonly Family[] = [
  MATHS,
  STATISTICS,
  SUBTOTALS,
  CONDITIONAL,
  LOGICAL,
  INFORMATION,
  TEXTS,
  LOOKUP,
  ADDRESSES,
  ARRAYS,
  DATES,
];

/** The functions written here, by upper-case name; the rest comes from the function library. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  families.flatMap((family) => Object.entries(family)),
);
