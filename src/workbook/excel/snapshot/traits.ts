import type { Validation } from "../../../core/book/book";
import type { Area } from "../../../core/review/model/area";
import { supports } from "../supports";
import type { Contents, Course, Traits } from "../snapshot";
import type { SheetFrame } from "./frame";
import { findUniform, type Question, type Uniform } from "./uniform";
import { validationRule } from "./validationRule";

/** What parts of a sheet have in common, each as areas of equal cells; an area with the default is left out. */
export interface SheetTraits {
  readonly validations: readonly Uniform<Validation["rule"]>[];
  /** Cells that stay open when the sheet is protected. */
  readonly unlocked: readonly Area[];
  readonly colors: readonly Uniform<string>[];
  readonly fills: readonly Uniform<string>[];
  /** Rows and columns that are hidden, as areas of the used range. */
  readonly hiddenRows: readonly Area[];
  readonly hiddenColumns: readonly Area[];
  /** Cells that an array formula fills. */
  readonly spilled: readonly Area[];
}

/** The answer "nothing special", which must not be mistaken for "the cells differ" (null). */
const NONE = "none";
type Told<T> = T | typeof NONE;

const validation: Question<Told<Validation["rule"]>> = {
  ask: (range) => range.dataValidation.load("type,rule"),
  answer: ({ dataValidation: { type, rule } }) => {
    if (type === "None") return NONE;
    const isMixed = type === "Inconsistent" || type === "MixedCriteria" || !isRule(rule);
    return isMixed ? null : validationRule(type, rule);
  },
};
const unlocked: Question<Told<true>> = {
  ask: (range) => range.format.protection.load("locked"),
  answer: ({ format }) => told(format.protection.locked, (locked) => (locked ? NONE : true)),
};
const color: Question<string> = {
  ask: (range) => range.format.font.load("color"),
  answer: ({ format }) => said(format.font.color),
};
const fill: Question<string> = {
  ask: (range) => range.format.fill.load("color"),
  answer: ({ format }) => said(format.fill.color),
};
const hiddenRows: Question<Told<true>> = {
  ask: (range) => range.load("rowHidden"),
  answer: ({ rowHidden }) => told(rowHidden, (hidden) => (hidden ? true : NONE)),
  along: "rows",
};
const hiddenColumns: Question<Told<true>> = {
  ask: (range) => range.load("columnHidden"),
  answer: ({ columnHidden }) => told(columnHidden, (hidden) => (hidden ? true : NONE)),
  along: "columns",
};
const spilled: Question<Told<true>> = {
  ask: (range) => range.load("hasSpill"),
  answer: ({ hasSpill }) => told(hasSpill, (spills) => (spills ? true : NONE)),
};

/** Excel's types do not say so, but a range with several rules may have none to show. */
const isRule = (rule: unknown): boolean => typeof rule === "object" && rule !== null;

/** Excel's types do not say so, but it answers null where cells differ. */
const told = <T>(value: boolean | null, of: (value: boolean) => T): T | null => (value === null ? null : of(value));
const said = (text: string | null): string | null => (text === null || text === "" ? null : text.toUpperCase());

/** Lists, locks, colours, hidden lines and spills of all sheets. */
export async function readTraits(
  context: Excel.RequestContext,
  sheets: readonly SheetFrame[],
  contents: Contents,
  course: Course,
): Promise<Traits> {
  const filled = sheets.filter((frame) => (contents.get(frame)?.length ?? 0) > 0);
  const find = <T>(question: Question<T>): Promise<ReadonlyMap<SheetFrame, readonly Uniform<T>[]>> =>
    findUniform(context, filled, question, course);
  const validations = await find(validation);
  course.tell(0.78);
  const [open, rows, columns] = [await find(unlocked), await find(hiddenRows), await find(hiddenColumns)];
  course.tell(0.86);
  const [colors, fills] = [await find(color), await find(fill)];
  course.tell(0.96);
  const spills = supports("1.12") ? await find(spilled) : new Map<SheetFrame, readonly Uniform<Told<true>>[]>();
  return new Map(
    filled.map((frame) => [
      frame,
      {
        validations: special(validations.get(frame)),
        unlocked: areas(special(open.get(frame))),
        colors: colors.get(frame) ?? [],
        fills: fills.get(frame) ?? [],
        hiddenRows: areas(special(rows.get(frame))),
        hiddenColumns: areas(special(columns.get(frame))),
        spilled: areas(special(spills.get(frame))),
      },
    ]),
  );
}

const special = <T extends object | true>(found: readonly Uniform<Told<T>>[] = []): readonly Uniform<T>[] =>
  found.flatMap(({ area, value }) => (value === NONE ? [] : [{ area, value }]));

const areas = (found: readonly Uniform<unknown>[]): readonly Area[] => found.map(({ area }) => area);
