import type { BookModel } from "../model/bookModel";
import { isFormulaCell, type FormulaCell, type SheetModel } from "../model/sheetModel";
import type { Expression, RangeNode } from "./expression";
import { expressionOf, ReadRange } from "./expressionOf";
import { findTables, type ScoreTable } from "./scoreTable";

/** A workbook as the rules about scores see it. */
export interface AuditModel {
  readonly book: BookModel;
  readonly tables: readonly ScoreTable[];
  /** The table that has cells of this area; null when none has. */
  readonly tableAt: (sheet: SheetModel, row: number, column: number) => ScoreTable | null;
  readonly tablesOn: (sheet: SheetModel) => readonly ScoreTable[];
  /** The sheet that a reference reads; null when it is not in the workbook. */
  readonly sheetOf: (range: RangeNode, own: SheetModel) => SheetModel | null;
  /** Every formula that could be read, with its tree. */
  readonly formulas: readonly ReadFormula[];
  readonly formulasInRow: (sheet: SheetModel, row: number) => readonly ReadFormula[];
  readonly formulaAt: (sheet: SheetModel, row: number, column: number) => ReadFormula | null;
}

/** A formula with what the rules ask of it; its tree is made when the first of them does. */
export interface ReadFormula {
  readonly sheet: SheetModel;
  readonly cell: FormulaCell;
  /** What it reads of this workbook, in order. */
  readonly ranges: readonly RangeNode[];
  readonly tree: Expression;
}

/** Made once a review, at the first rule that asks. */
const known = new WeakMap<BookModel, AuditModel>();

/** The workbook with its tables of clauses found and its formulas as trees. */
export function auditModel(book: BookModel): AuditModel {
  const found = known.get(book);
  if (found) return found;
  const made = model(book);
  known.set(book, made);
  return made;
}

function model(book: BookModel): AuditModel {
  const bySheet = new Map(book.sheets.map((sheet) => [sheet, findTables(sheet)]));
  const tablesOn = (sheet: SheetModel): readonly ScoreTable[] => bySheet.get(sheet) ?? [];
  return {
    book,
    tables: [...bySheet.values()].flat(),
    tablesOn,
    tableAt: (sheet, row, column) =>
      tablesOn(sheet).find((table) => row >= table.header && row <= table.last && table.roles.has(column)) ?? null,
    sheetOf: (range, own) => (range.sheet === null ? own : (book.sheet(range.sheet) ?? null)),
    formulas: book.sheets.flatMap((sheet) => sheet.formulas.map((cell) => new LazyFormula(sheet, cell))),
    formulasInRow: (sheet, row) =>
      sheet.row(row).flatMap((cell) => (isFormulaCell(cell) ? [new LazyFormula(sheet, cell)] : [])),
    formulaAt: (sheet, row, column) => {
      const cell = sheet.at(row, column);
      return cell !== undefined && isFormulaCell(cell) ? new LazyFormula(sheet, cell) : null;
    },
  };
}

class LazyFormula implements ReadFormula {
  constructor(
    readonly sheet: SheetModel,
    readonly cell: FormulaCell,
  ) {}

  get ranges(): readonly RangeNode[] {
    return this.cell.formula.references.flatMap((reference) =>
      reference.book === null ? [new ReadRange(reference.sheet, reference, false)] : [],
    );
  }

  get tree(): Expression {
    return expressionOf(this.cell.formula);
  }
}
