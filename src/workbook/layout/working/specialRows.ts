import { specialWords } from "../../../core/audit/readSpecials";
import { literal } from "../address";
import type { Pen } from "./pen";
import type { WorkingSource } from "./source";

/** What is needed of a working to count its special items; without kinds any word may stand for one. */
export type SpecialsWanted = Pick<WorkingSource, "specials" | "words"> & {
  readonly scheme: { readonly deductions: { readonly kinds: WorkingSource["scheme"]["deductions"]["kinds"] | null } };
};

/** Cells about special items. `wrong` counts those that are of no known type or kind. */
export interface SpecialCells {
  readonly deductions: string;
  readonly bonuses: string;
  readonly wrong: string;
  /** How many deductions of a kind, by its id; without "=". */
  readonly ofKind: (id: string) => string;
}

/** Writes the special items and how many of each type there are. */
export function writeSpecials(pen: Pen, source: SpecialsWanted): SpecialCells {
  const { specials, words } = source;
  pen.heading(words.specials);
  if (specials.kind === "rows") return writeRows(pen, source, specials.rows);
  const count = (formula: string): string => `IF(${formula}="",0,${formula})`;
  const [deductions = ""] = pen.line(words.deductions, count(specials.deductions));
  const [bonuses = ""] = pen.line(words.bonuses, count(specials.bonuses));
  const sane = [deductions, bonuses].map(
    (cell) => `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=1000,INT(${cell})=${cell}),FALSE)`,
  );
  const [wrong = ""] = pen.line(words.wrong, `IF(AND(${sane.join(",")}),0,1)`);
  return { deductions, bonuses, wrong, ofKind: () => "0" };
}

type Rows = Extract<WorkingSource["specials"], { kind: "rows" }>["rows"];

function writeRows(pen: Pen, source: SpecialsWanted, rows: Rows): SpecialCells {
  const { words } = source;
  const first = pen.row;
  // A 0 is how some programs hand on a blank.
  const text = (formula: string): string => `IF(TRIM(${formula}&"")="0","",TRIM(${formula}&""))`;
  for (const { type, kind } of rows)
    pen.contents([
      { formula: `=${text(type)}` },
      { formula: `=${text(kind)}` },
      { formula: `=${codeOf(pen.cell(0), pen.cell(1), source)}` },
    ]);
  const [types, kinds, codes] = [0, 1, 2].map((offset) => pen.cells(offset, first, Math.max(first, pen.row - 1)).all);
  if (rows.length === 0) pen.row += 1;
  const [deductions = ""] = pen.line(words.deductions, `COUNTIF(${codes ?? ""},1)`);
  const [bonuses = ""] = pen.line(words.bonuses, `COUNTIF(${codes ?? ""},2)`);
  const [wrong = ""] = pen.line(words.wrong, `${rows.length}-COUNT(${codes ?? ""})`);
  const ofKind = (id: string): string => {
    const kind = source.scheme.deductions.kinds?.find((one) => one.id === id);
    const names = [id, kind?.name.zh ?? id, kind?.name.en ?? id];
    const isKind = [...new Set(names)].map((name) => `(${kinds ?? ""}=${literal(name)})`).join("+");
    return types === undefined ? "0" : `SUMPRODUCT((${codes ?? ""}=1)*((${isKind})>0))`;
  };
  return { deductions, bonuses, wrong, ofKind };
}

/** 1 for a deduction, 2 for a bonus, 0 for an empty row, a word for anything else. */
function codeOf(type: string, kind: string, { scheme }: SpecialsWanted): string {
  const isOne = (cell: string, words: readonly string[]): string =>
    words.length === 0 ? "FALSE" : `OR(${words.map((word) => `${cell}=${literal(word)}`).join(",")})`;
  const kinds = scheme.deductions.kinds?.flatMap(({ id, name }) => [id, name.zh, name.en]);
  const deduction = kinds === undefined ? "1" : `IF(OR(${kind}="",${isOne(kind, [...new Set(kinds)])}),1,"wrong")`;
  const typed = `IF(${isOne(type, specialWords.deduction)},${deduction},IF(${isOne(type, specialWords.bonus)},2,"wrong"))`;
  return `IF(AND(${type}="",${kind}=""),0,${typed})`;
}
