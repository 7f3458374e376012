import type { Rule } from "../rule";
import { countedTwice } from "./countedTwice";
import { inconsistentFormula } from "./inconsistentFormula";
import { omittedCells } from "./omittedCells";
import { totalsSideBySide } from "./totalsSideBySide";
import { valueAmongFormulas } from "./valueAmongFormulas";

/** Every rule. A new one adds a file and one line here. */
export const rules: readonly Rule[] = [
  omittedCells,
  totalsSideBySide,
  countedTwice,
  valueAmongFormulas,
  inconsistentFormula,
];
