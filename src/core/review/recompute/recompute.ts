import { readAudit } from "../../audit/readAudit";
import type { Audit } from "../../audit/audit";
import type { CellValue } from "../../book/book";
import { formatShortest, toFloat } from "../../number/format";
import { compare } from "../../number/rational";
import type { Rational } from "../../number/rational";
import type { Localised, Scheme } from "../../scheme/scheme";
import { scoreAudit } from "../../score/scoreAudit";
import type { ScoreResult } from "../../score/result";
import { cellAddress } from "../model/area";
import type { BookModel } from "../model/bookModel";
import type { BoundAudit, FigureCell, FigureKind } from "./boundAudit";

/** One figure of an audit, as the workbook shows it and as it was worked out anew. Texts, because figures may be grades. */
export interface Recomputed {
  readonly what: FigureKind;
  /** The clause, group or gate; "" for the whole audit. */
  readonly of: string;
  /** What people call it, where its id says nothing to them: of gates. */
  readonly name: Localised | null;
  readonly sheet: string;
  readonly cell: string | null;
  /** null: nothing is shown. */
  readonly shown: string | null;
  /** null: the rules give none (yet). */
  readonly expected: string | null;
  /** null: the two cannot be compared. */
  readonly equal: boolean | null;
  /** What is shown less what is expected; null for words and where nothing can be compared. */
  readonly difference: string | null;
  /** It differs although everything that it is made of agrees: here a chain of wrong figures begins. */
  readonly isFirst: boolean;
}

/** Works every figure of an audit out from its own marks, by the scheme, and compares it with what the workbook shows. */
export function recompute(audit: BoundAudit, model: BookModel): readonly Recomputed[] {
  const read = readAudit(audit.scheme, audit.clauses, audit.specials);
  const expected = read.ok ? expectations(audit.scheme, read.value) : null;
  const names = new Map(audit.scheme.gates.map((gate) => [gate.id, gate.name]));
  const figures = audit.figures.map((figure) => ({
    ...compared(figure, expected, model),
    name: figure.what === "gate" ? (names.get(figure.of) ?? null) : null,
  }));
  return figures.map((figure) => ({ ...figure, isFirst: figure.equal === false && isSound(figure, figures) }));
}

/** What each figure is, by kind and id; undefined where the rules give none. */
type Expectations = (what: FigureKind, of: string) => Rational | readonly string[] | undefined;

function expectations(scheme: Scheme, audit: Audit): Expectations {
  const result = scoreAudit(scheme, audit);
  const points = new Map(scheme.clauses.map((clause) => [clause.id, clause.points.value]));
  return (what, of) => {
    if (what === "clausePoints") return points.has(of) ? [points.get(of) ?? ""] : undefined;
    if (what === "clauseEarned") return result.clauses.find(({ id }) => id === of)?.earned ?? undefined;
    if (what === "announcedPoints") return result.groups.find(({ id }) => id === of)?.points;
    if (what.startsWith("group")) return groupFigure(result, what, of);
    return wholeFigure(scheme, result, what, of);
  };
}

function groupFigure({ groups }: ScoreResult, what: FigureKind, of: string): Rational | undefined {
  const group = groups.find(({ id }) => id === of);
  if (what === "groupPoints") return group?.points;
  if (what === "groupApplicable") return group?.applicable;
  // Where nothing was assessed yet, a sheet may say 0, "—" or nothing.
  return group !== undefined && isUntouched(group) ? undefined : group?.earned;
}

const isUntouched = ({ openCount, open, applicable }: ScoreResult["groups"][number]): boolean =>
  openCount > 0 && compare(open, applicable) === 0;

function wholeFigure(scheme: Scheme, result: ScoreResult, what: FigureKind, of: string): ReturnType<Expectations> {
  if (what === "points") return result.points;
  if (what === "applicable") return result.applicable;
  if (what === "earned") return result.complete ? result.earned : undefined;
  if (what === "deductions") return [String(result.deductions.count)];
  if (what === "bonus") return [String(Math.min(result.bonus.count, scheme.bonus.limit))];
  if (what === "score") return result.score ?? undefined;
  if (what === "stars") return result.stars === null ? undefined : [String(result.stars)];
  if (what === "gate") return gateFigure(result, of);
  const grade = scheme.grades.find(({ id }) => id === result.grade);
  return grade === undefined ? undefined : [grade.name.zh, grade.name.en, grade.id];
}

/** While clauses are open, a sheet may leave every gate undecided, also one that is already failed. */
function gateFigure({ gates, complete }: ScoreResult, of: string): readonly string[] | undefined {
  const words = gateWords[String(gates.find(({ id }) => id === of)?.passed)];
  return words === undefined || complete ? words : [...words, "未定", "undecided"];
}

const gateWords: Readonly<Record<string, readonly string[]>> = {
  true: ["通过", "passed"],
  false: ["未通过", "failed"],
};

/** Binary sums of a few dozen points are right to this. */
const slack = 1e-9;

function compared(figure: FigureCell, expected: Expectations | null, model: BookModel): Compared {
  const cell = model.sheet(figure.sheet)?.at(figure.row, figure.column);
  const value = cell?.cell.value ?? null;
  const right = expected?.(figure.what, figure.of);
  const base = {
    what: figure.what,
    of: figure.of,
    sheet: figure.sheet,
    cell: cellAddress(figure.row, figure.column),
    shown: shownText(value),
    expected: right === undefined ? null : "n" in right ? formatShortest(right) : (right[0] ?? null),
  };
  // A file that no program has calculated yet holds formulas without results; a calculated one never does.
  if (value === null && cell?.kind === "formula") return { ...base, equal: null, difference: null };
  if (right === undefined) return { ...base, equal: unwanted(value, figure, expected), difference: null };
  if (!("n" in right)) return { ...base, ...wordCompared(value, right) };
  if (typeof value !== "number") return { ...base, equal: false, difference: null };
  const difference = value - toFloat(right);
  return {
    ...base,
    ...(Math.abs(difference) <= slack
      ? { equal: true, difference: "0" }
      : { equal: false, difference: digits(difference) }),
  };
}

function wordCompared(value: CellValue, right: readonly string[]): Pick<Recomputed, "equal" | "difference"> {
  if (typeof value === "object" || typeof value === "boolean")
    return { equal: value === null ? null : false, difference: null };
  if (typeof value === "number" && Number.isFinite(Number(right[0]))) {
    const difference = value - Number(right[0]);
    return { equal: Math.abs(difference) <= slack, difference: digits(difference) };
  }
  return { equal: right.some((word) => word.toLowerCase() === String(value).trim().toLowerCase()), difference: null };
}

/** A number where the rules give none: a score although clauses are open, points for a clause that was excluded. */
function unwanted(value: CellValue, { what }: FigureCell, expected: Expectations | null): boolean | null {
  const isFigure = what === "clauseEarned" || what === "earned" || what === "score";
  return expected !== null && isFigure && typeof value === "number" ? false : null;
}

const digits = (value: number): string => String(Math.round(value * 1e9) / 1e9);

function shownText(value: CellValue): string | null {
  if (value === null) return null;
  return typeof value === "object" ? value.error : String(value);
}

/** What a figure is made of. */
const madeOf: Readonly<Partial<Record<FigureKind, readonly FigureKind[]>>> = {
  announcedPoints: ["clausePoints"],
  groupPoints: ["clausePoints"],
  groupApplicable: ["clausePoints", "groupPoints"],
  groupEarned: ["clauseEarned"],
  points: ["clausePoints"],
  applicable: ["points"],
  earned: ["clauseEarned"],
  score: ["earned", "applicable", "deductions", "bonus"],
  gate: ["score", "deductions"],
  grade: ["score", "gate", "deductions"],
  stars: ["grade"],
};

type Compared = Omit<Recomputed, "isFirst" | "name">;

/** Figures of one group, which are made of that group's only. */
const isOfGroup = (what: FigureKind): boolean => what.startsWith("group") || what === "announcedPoints";

function isSound({ what, of }: Compared, figures: readonly Compared[]): boolean {
  const parts = madeOf[what] ?? [];
  const isPart = (one: Compared): boolean =>
    parts.includes(one.what) && (!isOfGroup(what) || one.of === of || one.of.startsWith(`${of}.`));
  return !figures.some((one) => one.equal === false && isPart(one));
}
