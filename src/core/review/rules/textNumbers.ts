import type { Finding } from "../finding";
import type { Area } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { coveredBy } from "../model/coveredBy";
import { shownText, type CellModel } from "../model/cellModel";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Numbers stored as text where sums and counts expect numbers, and words with spaces that cannot be seen. */
export const textNumbers: Rule = {
  ids: ["number-as-text", "hidden-spaces"],
  check: (model) =>
    model.sheets.flatMap((sheet) => {
      const texts = sheet.cells.filter(({ kind }) => kind === "text");
      return [...numbersAsText(texts, sheet, model), ...hiddenSpaces(texts, sheet)];
    }),
};

function numbersAsText(texts: readonly CellModel[], sheet: SheetModel, model: BookModel): Finding[] {
  const suspects = texts.filter((cell) => isNumberText(cell) && amongNumbers(cell, sheet));
  const isRead = coveredBy(suspects.length === 0 ? [] : summedAreas(sheet, model));
  const odd = suspects.filter(({ row, column }) => isRead(row, column));
  return blocks(odd).map((cells) =>
    finding(sheet.name, cells, {
      rule: "number-as-text",
      category: "data",
      severity: "warning",
      facts: { value: cells[0] ? shownText(cells[0]) : "" },
    }),
  );
}

const isNumberText = ({ cell }: CellModel): boolean =>
  /^[+-]?(\d{1,3}([,，]\d{3})+|\d+)([.．]\d+)?\s*%?$/.test(shownText({ cell }).normalize("NFKC").trim());

/** Its neighbour above or below is a number: in a column of ids written as text it is at home. */
function amongNumbers({ row, column }: CellModel, sheet: SheetModel): boolean {
  const sides = [
    sheet.at(row - 1, column),
    sheet.at(row + 1, column),
    sheet.at(row, column - 1),
    sheet.at(row, column + 1),
  ];
  return sides.some((side) => typeof side?.cell.value === "number");
}

const summing = new Set([
  "SUM",
  "AVERAGE",
  "COUNT",
  "MIN",
  "MAX",
  "PRODUCT",
  "SUMPRODUCT",
  "SUMIF",
  "SUMIFS",
  "MEDIAN",
]);

/** Areas of this sheet whose numbers some formula of the workbook sums up or calculates with. */
function summedAreas(own: SheetModel, model: BookModel): Area[] {
  return model.sheets.flatMap((sheet) =>
    sheet.formulas.flatMap(({ formula }) =>
      formula.references
        .filter((reference) => model.target(reference, sheet) === own)
        .filter(({ within, before, after }) => summing.has(within ?? "") || /[-+*/^]/.test(before + after))
        .map(({ area }) => area),
    ),
  );
}

const unseen = /(?:\u00a0|\u200b|\u200c|\u200d|\ufeff)|^[ \u3000]+\S{1,20}$|^\S{1,20}[ \u3000]+$/;

/** Only words of lists and headings: a sentence may end with a space without harm. */
function hiddenSpaces(texts: readonly CellModel[], sheet: SheetModel): Finding[] {
  const clean = new Set(texts.map(({ cell }) => shownText({ cell })).filter((text) => text === text.trim()));
  const odd = texts.filter(({ cell }) => {
    const text = shownText({ cell });
    return unseen.test(text) && clean.has(text.replace(/(?:\u00a0|\u200b|\u200c|\u200d|\ufeff)/g, " ").trim());
  });
  return blocks(odd).map((cells) =>
    finding(sheet.name, cells, {
      rule: "hidden-spaces",
      category: "data",
      severity: "info",
      facts: { value: cells[0] ? shownText(cells[0]) : "" },
    }),
  );
}

/** One block for what stands in one column without a gap. */
function blocks(cells: readonly CellModel[]): CellModel[][] {
  const found: CellModel[][] = [];
  for (const cell of [...cells].sort((one, other) => one.column - other.column || one.row - other.row)) {
    const last = found.at(-1)?.at(-1);
    if (last && last.column === cell.column && last.row === cell.row - 1) found.at(-1)?.push(cell);
    else found.push([cell]);
  }
  return found;
}
