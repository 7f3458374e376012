import type { Finding } from "../finding";
import type { BookModel } from "../model/bookModel";
import { groupBy } from "../model/groupBy";
import type { SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/** Formulas and names that reach outside the workbook, or nowhere. */
export const brokenLinks: Rule = {
  ids: ["external-link", "broken-reference", "broken-name"],
  check: (model) => [
    ...model.sheets.flatMap(external),
    ...model.sheets.flatMap((sheet) => broken(sheet)),
    ...names(model),
  ],
};

function external(sheet: SheetModel): Finding[] {
  const linked = sheet.formulas.filter(({ formula }) => formula.references.some(({ book }) => book !== null));
  if (linked.length === 0) return [];
  const books = new Set(linked.flatMap(({ formula }) => formula.references.flatMap(({ book }) => book ?? [])));
  return [
    finding(sheet.name, linked, {
      rule: "external-link",
      category: "workbook",
      severity: "warning",
      facts: { books: [...books].join(", ") },
    }),
  ];
}

function broken(sheet: SheetModel): Finding[] {
  const lost = sheet.formulas.filter(({ formula }) => formula.broken && formula.text.includes("#REF!"));
  return [...groupBy(lost, ({ formula }) => formula.key).values()].map((cells) =>
    finding(sheet.name, cells, {
      rule: "broken-reference",
      category: "formula",
      severity: "error",
      facts: { formula: cells[0]?.formula.text ?? "" },
    }),
  );
}

function names({ book }: BookModel): Finding[] {
  const lost = book.names.filter(({ formula }) => formula.includes("#REF!"));
  if (lost.length === 0) return [];
  const facts = {
    names: lost
      .slice(0, 5)
      .map(({ name }) => name)
      .join(", "),
    count: lost.length,
  };
  return [finding("", [], { rule: "broken-name", category: "workbook", severity: "warning", facts })];
}
