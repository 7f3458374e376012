import type { Finding } from "../finding";
import { groupBy } from "../model/groupBy";
import { shownText } from "../model/cellModel";
import type { FormulaCell, SheetModel } from "../model/sheetModel";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { absentWords } from "../audit/absentWords";
import { isCell, type RangeNode } from "../audit/expression";
import { plainLabel } from "../audit/headingWords";
import { sectionNamed, type ScoreTable, type Section } from "../audit/scoreTable";
import { underOtherTitles } from "../audit/titledPlaces";
import { finding, type Rule } from "../rule";

/** A row about one section whose formula reads the cells of another. */
export const otherSection: Rule = {
  ids: ["other-section"],
  check(model) {
    const audit = auditModel(model);
    const labelled = audit.formulas.flatMap((formula) => labelledOther(formula, audit) ?? []);
    const known = new Set(labelled.map(({ formula }) => formula.cell));
    const titled = underOtherTitles(audit).filter(({ formula }) => !known.has(formula.cell));
    const absent = absentWords(audit).filter(({ formula }) => !known.has(formula.cell));
    const wrong = [
      ...labelled,
      ...titled.map(({ formula, reads }) => misplaced(formula, reads)),
      ...absent.map(({ formula, range }) => misplaced(formula, range)),
    ];
    const flagged = new Set(wrong.map(({ formula }) => formula.cell));
    const double = twiceRead(audit, flagged);
    const keys = otherKey(audit).filter(({ formula }) => !flagged.has(formula.cell));
    return [...wrong, ...double, ...keys].map(flag);
  },
};

interface Wrong {
  readonly formula: ReadFormula;
  readonly section: string;
  readonly reads: string;
  readonly expected: string;
}

const misplaced = (formula: ReadFormula, { text }: RangeNode): Wrong => ({
  formula,
  section: formula.sheet.rowLabel(formula.cell.row, formula.cell.column),
  reads: text,
  expected: "",
});

function flag({ formula, section, reads, expected }: Wrong): Finding {
  const facts = { section, reads, expected };
  return finding(formula.sheet.name, [formula.cell], {
    rule: "other-section",
    category: "audit",
    severity: "error",
    facts,
  });
}

/** Most formulas stay on their own sheet, and their references need not be looked at. */
const namesSheets = ({ cell }: ReadFormula): boolean => cell.formula.text.includes("!");

/** The label names a section (or its sheet), and the formula reads none or not only of it. */
function labelledOther(formula: ReadFormula, audit: AuditModel): Wrong | null {
  if (!namesSheets(formula)) return null;
  const { sheet, cell, ranges } = formula;
  const label = sheet.rowLabel(cell.row, cell.column);
  const away = ranges.filter((range) => range.sheet !== null && audit.sheetOf(range, sheet) !== sheet);
  if (label === "" || away.length === 0) return null;
  const own = sheetNamed(audit, label);
  if (own !== null && own !== sheet) {
    const other = away.find(
      (range) => audit.sheetOf(range, sheet) !== own && isSectionSheet(sheet, audit.sheetOf(range, sheet), audit),
    );
    return other === undefined ? null : { formula, section: label, reads: other.text, expected: own.name };
  }
  for (const range of away) {
    const found = otherRows(range, label, formula, audit);
    if (found !== null) return { formula, section: label, reads: range.text, expected: found };
  }
  return null;
}

const sheetNamed = (audit: AuditModel, label: string): SheetModel | null => {
  const wanted = plainLabel(label);
  return wanted === "" ? null : (audit.book.sheets.find(({ name }) => plainLabel(name) === wanted) ?? null);
};

/** A sheet that holds clauses and has a row of its own in the summary: lists and settings may be read from anywhere. */
function isSectionSheet(summary: SheetModel, sheet: SheetModel | null, audit: AuditModel): boolean {
  if (sheet === null || audit.tablesOn(sheet).length === 0) return false;
  const name = plainLabel(sheet.name);
  return summary.cells.some((cell) => cell.kind === "text" && plainLabel(shownText(cell)) === name);
}

function otherRows(range: RangeNode, label: string, { sheet }: ReadFormula, audit: AuditModel): string | null {
  const target = audit.sheetOf(range, sheet);
  if (target === null) return null;
  for (const table of audit.tablesOn(target)) {
    const section = sectionNamed(table, label);
    if (section !== null && isElsewhere(range, section, table)) return section.name;
  }
  return null;
}

/** Whether a range lies in the rows of other sections than this one. */
function isElsewhere({ area }: RangeNode, section: Section, table: ScoreTable): boolean {
  const rowsOf = ({ rows, subtotal, heading }: Section): number[] => [
    ...rows,
    ...(subtotal === null ? [] : [subtotal]),
    ...(heading === null ? [] : [heading]),
  ];
  const touches = (one: Section): boolean => rowsOf(one).some((row) => row >= area.top && row <= area.bottom);
  return !touches(section) && table.sections.filter(touches).length === 1;
}

/** Two rows of one column that read the very same cells of another place, where all the others read their own. */
function twiceRead(audit: AuditModel, known: ReadonlySet<FormulaCell>): Wrong[] {
  const columns = groupBy(
    audit.formulas.filter((one) => namesSheets(one) && awayKey(one, audit) !== null),
    ({ sheet, cell }) => `${sheet.name}|${cell.column}|${cell.formula.pattern}`,
  );
  return [...columns.values()].flatMap((column) => {
    const keys = column.map((one) => awayKey(one, audit) ?? "");
    if (column.length < 4 || new Set(keys).size !== column.length - 1) return [];
    const second = keys.findIndex((key, index) => keys.indexOf(key) !== index);
    const pair = [column[keys.indexOf(keys[second] ?? "")], column[second]];
    if (pair.some((one) => one !== undefined && known.has(one.cell))) return [];
    const odd = oddOf(keys.indexOf(keys[second] ?? ""), second, column, audit);
    const formula = column[odd];
    return formula === undefined
      ? []
      : [
          {
            formula,
            section: formula.sheet.rowLabel(formula.cell.row, formula.cell.column),
            reads: keys[odd] ?? "",
            expected: "",
          },
        ];
  });
}

/** Of two rows that read the same, the one whose neighbours in its row read something else. */
function oddOf(one: number, other: number, column: readonly ReadFormula[], audit: AuditModel): number {
  const agrees = (index: number): number => {
    const formula = column[index];
    if (formula === undefined) return 0;
    const siblings = audit.formulasInRow(formula.sheet, formula.cell.row).filter(({ cell }) => cell !== formula.cell);
    return siblings.filter(
      (sibling) => rowsKey(sibling, audit) !== null && rowsKey(sibling, audit) === rowsKey(formula, audit),
    ).length;
  };
  return agrees(one) < agrees(other) ? one : other;
}

/** Where a formula reads on other sheets; null when nowhere. */
function awayKey({ ranges, sheet }: ReadFormula, audit: AuditModel): string | null {
  const away = ranges.filter((range) => range.sheet !== null && audit.sheetOf(range, sheet) !== null);
  return away.length === 0 ? null : away.map(({ text }) => text.replaceAll("$", "")).join(" ");
}

/** The rows that it reads there. */
function rowsKey({ ranges, sheet }: ReadFormula, audit: AuditModel): string | null {
  const [away] = ranges.filter((range) => range.sheet !== null && audit.sheetOf(range, sheet) !== null);
  return away === undefined ? null : `${away.sheet ?? ""}|${away.area.top}|${away.area.bottom}`;
}

/** Formulas that look up the number (or name) in their own row, and one that takes another row's. */
function otherKey(audit: AuditModel): Wrong[] {
  const asking = audit.formulas.filter(({ cell }) => /LOOKUP|MATCH|INDEX|IFS?\(/i.test(cell.formula.text));
  const columns = groupBy(asking, ({ sheet, cell }) => `${sheet.name}|${cell.column}|${cell.formula.pattern}`);
  return [...columns.values()].flatMap((column) => (column.length < 4 ? [] : keysIn(column, audit)));
}

function keysIn(column: readonly ReadFormula[], audit: AuditModel): Wrong[] {
  const right = new Map<string, number>();
  for (const { ranges, cell } of column)
    ranges.forEach((range, index) => {
      const key = `${index}|${range.area.left}`;
      if (isOwnCell(range) && range.area.top === cell.row) right.set(key, (right.get(key) ?? 0) + 1);
    });
  return column.flatMap((formula) => {
    const { sheet, cell, ranges } = formula;
    const first = ranges.find((range, index) => {
      const peers = right.get(`${index}|${range.area.left}`) ?? 0;
      return isOwnCell(range) && range.area.top !== cell.row && peers * 4 >= (column.length - 1) * 3;
    });
    if (first === undefined || sheet.at(first.area.top, first.area.left)?.kind !== "text") return [];
    const expected = audit.tableAt(sheet, cell.row, cell.column) === null ? "" : sheet.rowLabel(cell.row, cell.column);
    return [{ formula, section: sheet.rowLabel(cell.row, cell.column), reads: first.text, expected }];
  });
}

/** One cell of the formula's own sheet. */
const isOwnCell = (range: RangeNode): boolean => range.sheet === null && isCell(range);
