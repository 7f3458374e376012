import { readNumber, readText } from "../audit/raw";
import { formatShortest } from "../number/format";
import { isNegative } from "../number/rational";
import { fail, ok } from "../result";
import type { Result } from "../result";
import type { Clause, Scheme } from "./scheme";
import { sumMismatches } from "./sums";

/** What is wrong with a table of points that was pasted; `line` counts from 1. */
export type PasteProblem =
  | { readonly code: "NOTHING_PASTED" }
  | { readonly code: "NOT_TWO_COLUMNS"; readonly line: number; readonly found: string }
  | { readonly code: "BAD_POINTS"; readonly line: number; readonly clause: string; readonly found: string }
  /** As many lines again with one of the two before. */
  | { readonly code: "MORE_LINES"; readonly more: number }
  | { readonly code: "DOUBLE_CLAUSE"; readonly line: number; readonly clause: string }
  /** Clauses of the scheme that the table does not have. */
  | { readonly code: "MISSING_CLAUSES"; readonly clauses: readonly string[] }
  /** Clauses of the table that the scheme does not have. */
  | { readonly code: "EXTRA_CLAUSES"; readonly clauses: readonly string[] }
  /** `group` is null for the whole table. */
  | { readonly code: "WRONG_SUM"; readonly group: string | null; readonly sum: string; readonly expected: string };

interface Line {
  readonly line: number;
  readonly id: string;
  readonly points: string;
  readonly name: string;
}

/**
 * Puts a table of the user's own in place of a scheme's points: lines of clause number, points and, for clauses that are
 * new, a name, parted by tabs as a sheet copies them, or by semicolons; the name may stand before the points. A line of
 * headings at the top is left out. The points are marked as the user's own. With `replace` the table's clauses are all
 * there is; without it they must be those of the scheme, and lines of its groups and totals are left out. Sums of groups
 * that are known (40, 35, 25) must come out either way.
 */
export function pastePoints(scheme: Scheme, text: string, replace: boolean): Result<Scheme, readonly PasteProblem[]> {
  const cut = cutLines(text).filter((line) => replace || !isSum(scheme, line));
  const lines = cut.flatMap((line) => ("code" in line ? [] : [line]));
  const unread = cut.flatMap((line) => ("code" in line ? [line] : []));
  const problems = [
    ...firstOf(unread),
    ...doubles(lines),
    ...(cut.length === 0 ? [{ code: "NOTHING_PASTED" } as const] : replace ? [] : differences(scheme, lines, unread)),
  ];
  if (problems.length > 0) return fail(problems);
  const priced = withPoints(scheme, lines, replace);
  const wrong = sumProblems(priced);
  return wrong.length > 0 ? fail(wrong) : ok(priced);
}

/** Decimal points must stay what they are, so a comma parts nothing. */
const PARTS = /\t|[;；]/;

/** A line that holds no points of a clause. */
type Unread = Extract<PasteProblem, { readonly code: "NOT_TWO_COLUMNS" | "BAD_POINTS" }>;

function cutLines(text: string): (Line | Unread)[] {
  const all = text.split(/\r\n|\r|\n/).map((content, index) => ({ line: index + 1, content }));
  const filled = all.filter(({ content }) => content.trim() !== "");
  const [first] = filled;
  const rest = first !== undefined && filled.length > 1 && isHeading(first.content) ? filled.slice(1) : filled;
  return rest.map(({ line, content }) => readLine(line, content));
}

const cells = (content: string): string[] =>
  (PARTS.test(content) ? content.split(PARTS) : content.trim().split(/\s+/)).map((cell) => readText(cell));

/** Neither a number of a clause nor one of points stands in it. */
const isHeading = (content: string): boolean => !/\d/.test(content.normalize("NFKC"));

function readLine(line: number, content: string): Line | Unread {
  const [id = "", second = "", third = ""] = cells(content);
  if (id === "" || second === "") return { code: "NOT_TWO_COLUMNS", line, found: content.trim().slice(0, 60) };
  const isNameFirst = !readPoints(second).ok && readPoints(third).ok;
  const [points, name] = isNameFirst ? [third, second] : [second, third];
  const number = readPoints(points);
  if (!number.ok || isNegative(number.value)) return { code: "BAD_POINTS", line, clause: id, found: points };
  return { line, id, points: formatShortest(number.value, 15), name };
}

/** Many tables write their unit beside the number. */
const readPoints = (text: string): ReturnType<typeof readNumber> => readNumber(text.replace(/\s*分$/, ""));

const totals = /^(合计|总计|总分|小计|满分|(sub)?totals?|sum)[:：]?$/i;

/** Whether a line tells what a group or everything adds up to; its own clauses tell that, too. */
function isSum({ clauses }: Scheme, line: Line | Unread): boolean {
  const id = "id" in line ? line.id : line.code === "BAD_POINTS" ? line.clause : line.found;
  if (totals.test(id)) return true;
  return clauses.some((clause) => clause.id.startsWith(`${id}.`)) && !clauses.some((clause) => clause.id === id);
}

/** More lines than these are not told one by one. */
const MOST_LINES = 5;

function firstOf(unread: readonly Unread[]): PasteProblem[] {
  const more = unread.length - MOST_LINES;
  return more <= 0 ? [...unread] : [...unread.slice(0, MOST_LINES), { code: "MORE_LINES", more }];
}

function doubles(lines: readonly Line[]): PasteProblem[] {
  const seen = new Set<string>();
  return lines.flatMap(({ id, line }): PasteProblem[] => {
    if (seen.has(id)) return [{ code: "DOUBLE_CLAUSE", line, clause: id }];
    seen.add(id);
    return [];
  });
}

function differences({ clauses }: Scheme, lines: readonly Line[], unread: readonly Unread[]): PasteProblem[] {
  const [pasted, known] = [new Set(lines.map(({ id }) => id)), new Set(clauses.map(({ id }) => id))];
  const told = new Set(unread.map((line) => (line.code === "BAD_POINTS" ? line.clause : line.found)));
  const missing = clauses.filter(({ id }) => !pasted.has(id) && !told.has(id)).map(({ id }) => id);
  const extra = [...pasted].filter((id) => !known.has(id));
  return [
    ...(missing.length === 0 ? [] : [{ code: "MISSING_CLAUSES", clauses: missing } as const]),
    ...(extra.length === 0 ? [] : [{ code: "EXTRA_CLAUSES", clauses: extra } as const]),
  ];
}

function withPoints(scheme: Scheme, lines: readonly Line[], replace: boolean): Scheme {
  const table = new Map(scheme.clauses.map((clause) => [clause.id, clause]));
  const pasted = new Map(lines.map((line) => [line.id, line]));
  const order = replace ? lines.map(({ id }) => id) : scheme.clauses.map(({ id }) => id);
  const clauses = order.flatMap((id): Clause[] => {
    const line = pasted.get(id);
    if (line === undefined) return [];
    const known = table.get(id) ?? { id, name: { zh: line.name, en: line.name }, requirement: { zh: "", en: "" } };
    return [{ ...known, points: { value: line.points, status: "userEntered" } }];
  });
  return { ...scheme, clauses };
}

function sumProblems(scheme: Scheme): PasteProblem[] {
  const priced = scheme.clauses.flatMap(({ id, points }) => {
    const number = readNumber(points.value);
    return number.ok ? [{ id, points: number.value }] : [];
  });
  return sumMismatches(scheme, priced).map(({ group, sum, expected }) => ({
    code: "WRONG_SUM",
    group,
    sum: formatShortest(sum),
    expected: formatShortest(expected),
  }));
}
