import { groupBy } from "../model/groupBy";
import { remember } from "../model/remember";
import type { SheetModel } from "../model/sheetModel";
import type { AuditModel, ReadFormula } from "./auditModel";
import { textAt } from "./cellText";
import type { RangeNode } from "./expression";
import { plainLabel, sumLabel } from "./headingWords";

/** A row whose formula reads a place under the title of another row's label. */
export interface Misplaced {
  readonly formula: ReadFormula;
  readonly reads: RangeNode;
  readonly title: string;
}

/**
 * Columns whose rows each read cells elsewhere, under a title that holds the row's own label: those that read under the
 * title of another row. At least three rows of four must keep to their own.
 */
export function underOtherTitles(audit: AuditModel): Misplaced[] {
  const away = audit.formulas.flatMap((formula) => {
    const [first] = formula.cell.formula.text.includes("!") ? formula.ranges : [];
    const sheet = first === undefined ? null : audit.sheetOf(first, formula.sheet);
    return first === undefined || sheet === null || sheet === formula.sheet ? [] : [{ formula, reads: first, sheet }];
  });
  const columns = groupBy(away, ({ formula: { sheet, cell } }) => `${sheet.name}|${cell.column}`);
  return [...columns.values()].flatMap((column) => (column.length < 4 ? [] : misplacedIn(column)));
}

interface Away {
  readonly formula: ReadFormula;
  readonly reads: RangeNode;
  readonly sheet: SheetModel;
}

function misplacedIn(column: readonly Away[]): Misplaced[] {
  const labelled = column.flatMap((one) => {
    const label = plainLabel(labelOf(one.formula));
    return label.length < 2 || sumLabel(label) !== null ? [] : [{ ...one, label }];
  });
  const labels = [...new Set(labelled.map(({ label }) => label))];
  if (labels.length < labelled.length || labels.length < 4 || labels.length > most) return [];
  const titled = labelled
    .filter((one) => !spansTitles(one, labels) && isTitle(one.label, column))
    .map((one) => ({ ...one, title: titleAbove(one, labels) }));
  const right = titled.filter(({ title, label }) => title === label).length;
  const wrong = titled.filter(({ title, label }) => title !== null && title !== label);
  return right * 4 >= titled.length * 3 ? wrong.map((one) => ({ ...one, title: one.title ?? "" })) : [];
}

/** Longer columns are lists of records and no summaries of forms. */
const most = 60;

const labelOf = ({ sheet, cell }: ReadFormula): string => {
  const texts = sheet.row(cell.row).filter(({ kind, column }) => kind === "text" && column < cell.column);
  return textAt(texts[0]);
};

/** Whether a row's label stands anywhere on a sheet that its column reads. */
const isTitle = (label: string, column: readonly Away[]): boolean =>
  [...new Set(column.map(({ sheet }) => sheet))].some((sheet) =>
    textsOf(sheet).some(({ text }) => text.includes(label)),
  );

/** The typed texts of a sheet as they are compared, from the top. */
const textsOf = remember((sheet: SheetModel) =>
  sheet.cells.flatMap((cell) => (cell.kind === "text" ? [{ row: cell.row, text: plainLabel(textAt(cell)) }] : [])),
);

/** Whether an area goes on over the title of one of the rows. */
const spansTitles = ({ reads: { area }, sheet }: Away, labels: readonly string[]): boolean =>
  Array.from({ length: Math.min(area.bottom - area.top, 500) }, (_, index) => area.top + 1 + index).some((row) =>
    sheet
      .row(row)
      .some((cell) => cell.kind === "text" && labels.some((label) => plainLabel(textAt(cell)).includes(label))),
  );

/** The label that stands in the nearest text at or above the cell that is read; null when none does. */
function titleAbove({ reads, sheet }: Away, labels: readonly string[]): string | null {
  for (let row = reads.area.top; row >= 0; row--)
    for (const cell of sheet.row(row)) {
      const text = cell.kind === "text" ? plainLabel(textAt(cell)) : "";
      const found = labels.filter((label) => text.includes(label)).sort((one, two) => two.length - one.length)[0];
      if (found !== undefined) return found;
    }
  return null;
}
