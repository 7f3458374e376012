import type { Finding } from "../finding";
import { groupBy } from "../model/groupBy";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Longer or deeper than anybody checks at a glance. */
const longest = 250;
const deepest = 6;

/** Formulas that are hard to check: long, deeply nested, with doubled operators, or calculated in several places. */
export const complexFormula: Rule = {
  ids: ["long-formula", "double-operator", "duplicate-calculation"],
  check: ({ sheets }) => sheets.flatMap((sheet) => [...long(sheet), ...doubled(sheet), ...repeated(sheet)]),
};

function long(sheet: SheetModel): Finding[] {
  const odd = sheet.formulas.filter(({ formula }) => formula.text.length > longest || depthOf(formula.text) > deepest);
  return [...groupBy(odd, ({ formula }) => formula.key).values()].map((cells) => {
    const text = cells[0]?.formula.text ?? "";
    const facts = { length: text.length, depth: depthOf(text) };
    return finding(sheet.name, cells, { rule: "long-formula", category: "workbook", severity: "info", facts });
  });
}

function depthOf(text: string): number {
  let [depth, most] = [0, 0];
  for (const sign of text.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (sign === "(") most = Math.max(most, ++depth);
    if (sign === ")") depth--;
  }
  return most;
}

/** A doubled minus turns words into numbers on purpose, so only mixed and doubled plus and times are meant. */
function doubled(sheet: SheetModel): Finding[] {
  const odd = sheet.formulas.filter(({ formula }) => /[-+*/]\+|\+-|\*\*/.test(formula.pattern.replace(/"[^"]*"/g, "")));
  return [...groupBy(odd, ({ formula }) => formula.key).values()].map((cells) =>
    finding(sheet.name, cells, {
      rule: "double-operator",
      category: "workbook",
      severity: "info",
      facts: { formula: cells[0]?.formula.text ?? "" },
    }),
  );
}

/** The same text in several cells reads the same cells every time; the cells of one array formula are one place. */
function repeated(sheet: SheetModel): Finding[] {
  const long = sheet.formulas.filter(
    ({ formula, cell }) => formula.text.length >= 20 && formula.references.length > 1 && cell.spill === undefined,
  );
  return [...groupBy(long, ({ formula }) => formula.text).entries()]
    .filter(([, cells]) => cells.length > 1)
    .map(([formula, cells]) =>
      finding(sheet.name, cells, {
        rule: "duplicate-calculation",
        category: "workbook",
        severity: "info",
        facts: { formula, times: cells.length },
      }),
    );
}
