import { readNumber } from "../audit/raw";
import { compare } from "../number/rational";
import type { Binding, ColumnRole } from "./binding";
import { shownAt, textOf, type Grid } from "./grid";
import type { HeaderRows } from "./headings";
import { amountText, foreignVerdict, isMarked } from "./marks";
import type { Line } from "./line";
import { mayBeRatings } from "./ratingScale";
import { meaningOf } from "./wordMeaning";
import type { BoundReading } from "./readBound";

interface Evidence {
  readonly grid: Grid;
  readonly binding: Binding;
  readonly reading: BoundReading;
  readonly header: HeaderRows;
  readonly sure: ReadonlyMap<ColumnRole, number>;
  /** Roles that the user settled himself. */
  readonly corrections: ReadonlySet<string>;
}

const entryRoles = ["verdict", "conforms", "awarded", "deducted"] as const;

/**
 * How sure a table is recognised, 0 to 1: what clauses are told by, their points and what they got, each by how well its
 * heading is known and how many of the cells below it can be read that way; less where hardly any heading is known or
 * the table has hardly any rows.
 */
export function confidenceOf(evidence: Evidence): number {
  const { header, reading } = evidence;
  const label = Math.max(sureOf(evidence, "text"), sureOf(evidence, "clause"), 0.9 * sureOf(evidence, "section"));
  const entry = Math.max(
    ...entryRoles.map((role) => sureOf(evidence, role) * entryFit(evidence, role)),
    samples(evidence),
  );
  const known = header.headings.filter(({ meaning, text }) => meaning !== null || foreignVerdict(text) !== null).length;
  const knownShare = known / header.headings.length;
  const count = reading.clauses.length;
  const size = count >= 3 ? 1 : count === 2 ? 0.9 : 0.75;
  const headed = 0.7 + 0.3 * knownShare;
  return Math.round(label * pointsFit(evidence) * entry * headed * size * doubtOf(evidence) * 100) / 100;
}

/** What makes a table likely to be read wrongly although every heading is known: then the user has to say. */
function doubtOf({ grid, binding, reading, header, corrections }: Evidence): number {
  if (corrections.has("awarded")) return 1;
  const isDoubled = isSideBySide(header.headings);
  return isDoubled || mayBeRatings(grid, binding, linesOf(reading)) ? 0.55 : 1;
}

/** Two tables beside each other under one row of headings. */
function isSideBySide(headings: HeaderRows["headings"]): boolean {
  const doubled = headings.filter(({ column, text }) =>
    headings.some((other) => other.column < column && other.text === text),
  );
  const roles = new Set(doubled.map(({ meaning }) => meaning?.role));
  const isEntry = roles.has("awarded") || roles.has("deducted") || roles.has("verdict");
  return isEntry && (roles.has("text") || roles.has("item") || roles.has("clause"));
}

const sureOf = ({ binding, sure, corrections }: Evidence, role: ColumnRole): number =>
  binding.columns[role] === undefined ? 0 : corrections.has(role) ? 1 : (sure.get(role) ?? 0.75);

/** Sheets that count samples need no other entry. */
const samples = (evidence: Evidence): number =>
  Math.min(sureOf(evidence, "sampled"), sureOf(evidence, "nonConforming"));

/** Points are needed unless verdicts or marks say everything. */
function pointsFit(evidence: Evidence): number {
  const { reading, binding } = evidence;
  if (reading.points === "text" || reading.points === "heading") return 0.9;
  const isJudged = binding.columns.verdict !== undefined || binding.columns.conforms !== undefined;
  const isSampled = binding.columns.sampled !== undefined && binding.columns.nonConforming !== undefined;
  if (reading.points === "equal") return isJudged || isSampled ? 0.85 : 0;
  const priced = linesOf(reading).filter(({ points }) => points !== null).length;
  return sureOf(evidence, "points") * (priced / Math.max(1, reading.clauses.length));
}

const linesOf = (reading: BoundReading): readonly Line[] => reading.lines.filter(({ kind }) => kind === "clause");

/** Share of what was entered that can be read; a column that is still empty is likely but not proven. */
function entryFit({ grid, binding, reading }: Evidence, role: (typeof entryRoles)[number]): number {
  const column = binding.columns[role];
  if (column === undefined) return 0;
  const found = linesOf(reading).flatMap((line) => {
    const text = textOf(shownAt(grid, line.row, column));
    return text === "" ? [] : [fits(role, text, line, { binding, reading })];
  });
  // A few odd words among many that are understood say little against a table; nothing but odd words say much.
  const fit = found.length === 0 ? 0.9 : Math.sqrt(found.filter(Boolean).length / found.length);
  return role === "verdict" && isVocabulary(reading) ? Math.max(fit, 0.6) : fit;
}

/** A few short words that are used again and again are verdicts, whatever they mean: worth a question. */
export function isVocabulary({ words }: BoundReading): boolean {
  const uses = words.reduce((sum, { count }) => sum + count, 0);
  return (
    words.length > 0 && words.length <= 7 && words.every(({ word }) => word.length <= 20) && uses >= 2 * words.length
  );
}

function fits(
  role: (typeof entryRoles)[number],
  text: string,
  line: Line,
  { binding, reading }: Pick<Evidence, "binding" | "reading">,
): boolean {
  if (role === "conforms") return isMarked(text) !== null || text.length <= 2;
  const isWord = meaningOf(text, binding) !== null;
  if (role === "verdict" || isWord) return isWord;
  const number = readNumber(amountText(text));
  const most = reading.scale ?? line.points;
  return number.ok && (most === null || compare(number.value, most) <= 0);
}
