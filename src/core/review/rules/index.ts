import type { Rule } from "../rule";
import { auditRules } from "./auditRules";
import { brokenLinks } from "./brokenLinks";
import { calculationMode } from "./calculationMode";
import { circularReference } from "./circularReference";
import { complexFormula } from "./complexFormula";
import { countedTwice } from "./countedTwice";
import { errorValue } from "./errorValue";
import { hiddenContent } from "./hiddenContent";
import { inconsistentFormula } from "./inconsistentFormula";
import { labelledTotals } from "./labelledTotals";
import { lookups } from "./lookups";
import { omittedCells } from "./omittedCells";
import { omittedSubtotals } from "./omittedSubtotals";
import { protection } from "./protection";
import { questionableReads } from "./questionableReads";
import { readingOrder } from "./readingOrder";
import { sheetsInLine } from "./sheetsInLine";
import { sheetState } from "./sheetState";
import { siblingLines } from "./siblingLines";
import { siblingSheets } from "./siblingSheets";
import { textNumbers } from "./textNumbers";
import { totalsSideBySide } from "./totalsSideBySide";
import { twinLines } from "./twinLines";
import { validation } from "./validation";
import { valueAmongFormulas } from "./valueAmongFormulas";
import { volatileFunction } from "./volatileFunction";

/**
 * Every rule. A new one adds a file and one line here. The ids that they raise are saved and never change:
 * error-value · number-as-text, hidden-spaces · inconsistent-formula, inconsistent-reference, absolute-reference-mismatch,
 * constant-in-formula · value-among-formulas, value-replaces-formula · omitted-cells · unequal-ranges, mixed-totals ·
 * counted-twice · reference-to-blank, text-in-arithmetic · volatile-function · circular-reference · manual-calculation,
 * iterative-calculation, stale-value · approximate-lookup, unsorted-lookup · external-link, broken-reference, broken-name ·
 * hidden-sheet, hidden-lines, invisible-text, hidden-rows-in-range · unlocked-formula, unprotected-sheet, locked-inputs ·
 * value-breaks-validation · long-formula, double-operator, duplicate-calculation · reading-order · merged-cells.
 */
export const rules: readonly Rule[] = [
  errorValue,
  brokenLinks,
  circularReference,
  omittedCells,
  omittedSubtotals,
  totalsSideBySide,
  labelledTotals,
  countedTwice,
  inconsistentFormula,
  valueAmongFormulas,
  siblingLines,
  siblingSheets,
  twinLines,
  sheetsInLine,
  lookups,
  textNumbers,
  questionableReads,
  validation,
  calculationMode,
  hiddenContent,
  protection,
  sheetState,
  volatileFunction,
  complexFormula,
  readingOrder,
  ...auditRules,
];
