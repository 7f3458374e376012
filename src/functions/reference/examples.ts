import type { CellValue } from "../../core/book/book";
import type { FunctionId } from "../../words/shape/functionHelp";
import type { ParameterKey } from "../../words/shape/functions";
import type { FunctionLanguage } from "../support/language";

/** One call of a function on the sample sheet: its ranges by parameter, and what it gives, worked by hand. */
export interface Example {
  readonly arguments: Partial<Readonly<Record<ParameterKey, string>>>;
  readonly gives: (language: FunctionLanguage) => readonly (readonly CellValue[])[];
}

const verdicts = {
  zh: ["符合", "抽样", "不符合", "不适用"],
  en: ["conforms", "sampled", "does not conform", "not applicable"],
} as const;

/** The sample sheet from row 2 and column A on; row 1 holds the headers. The last clause is still open. */
export function sampleCells(language: FunctionLanguage): readonly (readonly CellValue[])[] {
  const words = verdicts[language];
  const deduction = language === "zh" ? "扣分" : "deduction";
  return [
    ["5.1.1", 40, words[0], null, null, null, deduction, "law"],
    ["5.2.1", 30, words[1], 20, 1, null, null, null],
    ["5.3.1", 10, words[2], null, null, null, null, null],
    ["5.3.2", 20, words[3], null, null, null, null, null],
    ["5.3.3", 20, null, null, null, null, null, null],
  ];
}

const rows = (last: number) =>
  ({
    points: `B2:B${last}`,
    verdicts: `C2:C${last}`,
    sampled: `D2:D${last}`,
    failed: `E2:E${last}`,
    awarded: `F2:F${last}`,
    specials: "G2:H2",
  }) as const;
const ids = { ids: "A2:A5" } as const;

/** What sha256sum says of the text "5.1.1" ⇥ 40 ⏎ "5.2.1" ⇥ 30, with the quotation marks. */
const FINGERPRINT = "5355faf100c02534a0f82d2d9fd76de83769816acca53d31fb9e329e857d27d4";

/**
 * Rows 2 to 5: 100 points, 20 of them not applicable, 40 + 30 × 19/20 + 0 = 68.5 earned of 80, × 100 = 85.625, less one
 * special deduction 84.625: three stars; four need 90, that is 5.375 × 80/100 = 4.3 points more.
 * Rows 2 to 6: 100 points apply, 20 are open: 68.5 − 1 = 67.5 at least, 88.5 − 1 = 87.5 at most.
 */
export const examples: Readonly<Record<FunctionId, Example>> = {
  SCORE: { arguments: rows(5), gives: () => [[84.625]] },
  STARS: { arguments: rows(5), gives: () => [[3]] },
  GRADE: {
    arguments: { ...rows(5), language: "L" },
    gives: (language) => [[language === "zh" ? "三星级" : "Three-star"]],
  },
  RANGE: { arguments: rows(6), gives: () => [[67.5, 87.5, "not-passed", "three-star"]] },
  TOTALS: {
    arguments: { ...rows(5), ...ids },
    gives: () => [
      ["5.1", 40, 40, 40, 0],
      ["5.2", 30, 30, 28.5, 0],
      ["5.3", 30, 10, 0, 0],
    ],
  },
  LEDGER: {
    arguments: { ...rows(5), ...ids, language: "L" },
    gives: (language) => (language === "zh" ? ledger(ledgerWords.zh) : ledger(ledgerWords.en)),
  },
  DEDUCTIONS: { arguments: { specials: "G2:H6" }, gives: () => [[1]] },
  GAP: { arguments: rows(5), gives: () => [[4.3, ""]] },
  FINGERPRINT: { arguments: { cells: "A2:B3" }, gives: () => [[FINGERPRINT]] },
};

const ledgerWords = {
  zh: ["满分", "不适用", "失分", "实际得分", "折算", "特别扣分", "最终得分"],
  en: ["Full marks", "Not applicable", "Lost", "Earned", "Normalisation", "Special deductions", "Score"],
} as const;

const ledger = ([full, excluded, lost, earned, normalised, deducted, final]: readonly string[]): CellValue[][] =>
  [
    ["", full, 100, 100],
    ["5.3.2", excluded, -20, 80],
    ["5.2.1", lost, -1.5, 78.5],
    ["5.3.1", lost, -10, 68.5],
    ["", earned, 0, 68.5],
    ["", normalised, 17.125, 85.625],
    ["", deducted, -1, 84.625],
    ["", final, 0, 84.625],
  ].map((line) => line.map((cell) => cell ?? null));
