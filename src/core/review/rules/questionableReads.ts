import type { Finding } from "../finding";
import { areaAddress, sizeOf } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { shownText } from "../model/cellModel";
import type { Reference } from "../model/formula";
import { groupBy } from "../model/groupBy";
import type { FormulaCell, SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Arithmetic with a blank cell, which counts as 0, or with a text, which does not count at all. */
export const questionableReads: Rule = {
  ids: ["reference-to-blank", "text-in-arithmetic"],
  check: (model) => model.sheets.flatMap((sheet) => [...blankReads(sheet, model), ...textReads(sheet, model)]),
};

const calculates = ({ before, after, within }: Reference): boolean =>
  within !== "SUM" && within !== "IF" && /[-+*/^]/.test(before + after);

function blankReads(sheet: SheetModel, model: BookModel): Finding[] {
  const odd = sheet.formulas.flatMap((cell) => {
    const blank = cell.formula.references.find(
      (reference) => calculates(reference) && sizeOf(reference.area) === 1 && isBlank(reference, sheet, model),
    );
    return blank ? [{ cell, blank }] : [];
  });
  return grouped(odd, ({ cell }) => cell).map((group) =>
    finding(
      sheet.name,
      group.map(({ cell }) => cell),
      {
        rule: "reference-to-blank",
        category: "formula",
        severity: "info",
        facts: { formula: group[0]?.cell.formula.text ?? "", blank: group[0]?.blank.text ?? "" },
      },
    ),
  );
}

function isBlank(reference: Reference, sheet: SheetModel, model: BookModel): boolean {
  const target = model.target(reference, sheet);
  return target !== null && target.at(reference.area.top, reference.area.left) === undefined;
}

function textReads(sheet: SheetModel, model: BookModel): Finding[] {
  const odd = sheet.formulas.flatMap((cell) => {
    if (cell.formula.calls.some((call) => asksForNumber.has(call))) return [];
    const read = cell.formula.references.find(
      (reference) =>
        calculates(reference) && sizeOf(reference.area) === 1 && typedText(reference, sheet, model) !== null,
    );
    return read ? [{ cell, read, text: typedText(read, sheet, model) ?? "" }] : [];
  });
  return grouped(odd, ({ cell }) => cell).map((group) =>
    finding(
      sheet.name,
      group.map(({ cell }) => cell),
      {
        rule: "text-in-arithmetic",
        category: "data",
        severity: "warning",
        facts: {
          formula: group[0]?.cell.formula.text ?? "",
          cell: group[0] ? areaAddress(group[0].read.area) : "",
          text: group[0]?.text ?? "",
        },
      },
    ),
  );
}

/** What tells numbers from texts knows that there may be texts. */
const asksForNumber: ReadonlySet<string> = new Set(["ISNUMBER", "ISTEXT", "ISNONTEXT", "N", "IFERROR", "ISERROR"]);

function typedText(reference: Reference, sheet: SheetModel, model: BookModel): string | null {
  const cell = model.target(reference, sheet)?.at(reference.area.top, reference.area.left);
  return cell?.kind === "text" ? shownText(cell) : null;
}

const grouped = <T>(odd: readonly T[], cellOf: (one: T) => FormulaCell): T[][] => [
  ...groupBy(odd, (one) => cellOf(one).formula.key).values(),
];
