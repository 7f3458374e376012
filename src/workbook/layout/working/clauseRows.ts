import type { Clause, VerdictKind } from "../../../core/scheme/scheme";
import { EXCLUDED_MARK, VERDICT_NUMBERS } from "../formulas/earned";
import { COMMON_MULTIPLE } from "../formulas/state";
import { literal } from "../address";
import type { ColumnCells, Pen } from "./pen";
import type { RuleCells } from "./ruleRows";
import type { WorkingSource } from "./source";

/** Columns of a working's clauses, in order. */
const COLUMNS = [
  "id",
  "points",
  "verdict",
  "sampled",
  "failed",
  "awarded",
  "word",
  "kind",
  "earned",
  "state",
  "least",
  "most",
  "excluded",
  "open",
  "unmet",
  "strange",
  "known",
] as const;
type Column = (typeof COLUMNS)[number];

/**
 * The columns as cells; `least` and `most` are what a clause earns when all open ones fail or conform. `known` are the ids
 * as they were when the working was made.
 */
export type ClauseCells = Readonly<Record<Column, ColumnCells>> & { readonly count: number };

/** Writes one row a clause: what was entered, what it earns, how it counts. */
export function writeClauses(pen: Pen, source: WorkingSource, rules: RuleCells): ClauseCells {
  pen.heading(source.words.clauses);
  const label = pen.row;
  pen.row += 1;
  pen.contents(COLUMNS.map((column) => source.words.columns[column]));
  const first = pen.row;
  const last = first + source.clauses.length - 1;
  const entries = COLUMNS.map((column, index) => [column, pen.cells(index, first, last)] as const);
  const cells = { ...(Object.fromEntries(entries) as Record<Column, ColumnCells>), count: source.clauses.length };
  const [worded = ""] = pen.lineAt(label, source.words.worded, `COUNTIF(${cells.word.all},">0")`);
  const table = new Map(source.scheme.clauses.map((clause) => [clause.id, clause]));
  source.clauses.forEach((_, index) => {
    const formulas = rowFormulas(source, rules, cells, index, {
      worded,
      clause: table.get(source.ids[index] ?? "") ?? null,
    });
    pen.contents(COLUMNS.map((column) => ({ formula: `=${formulas[column]}` })));
  });
  return cells;
}

/** A cell's content, "" for a blank one: a bare reference would make a blank 0. */
const content = (formula: string | null): string => (formula === null ? '""' : `IF(${formula}="","",${formula})`);

/** What is known of a row beyond its own cells. */
interface RowFacts {
  /** The cell that counts verdicts given by words. */
  readonly worded: string;
  /** What the scheme says of it. */
  readonly clause: Clause | null;
}

function rowFormulas(
  source: WorkingSource,
  rules: RuleCells,
  cells: ClauseCells,
  index: number,
  { worded, clause }: RowFacts,
): Readonly<Record<Column, string>> {
  const given = source.clauses[index];
  const at = (column: Column): string => cells[column].at(index);
  const [id, points, verdict, word, kind, state] = (["id", "points", "verdict", "word", "kind", "state"] as const).map(
    at,
  ) as [string, string, string, string, string, string];
  const hits = `SUMPRODUCT((${rules.words}=TRIM(${verdict}))*${rules.numbers})`;
  const inState = (name: string, value: string, other: string): string =>
    `IF(${state}=${literal(name)},${value},${other})`;
  return {
    id: given === null || given === undefined || given.id === null ? '""' : `TRIM(${given.id}&"")`,
    points: content(given?.points ?? null),
    verdict: content(given?.verdict ?? null),
    sampled: content(given?.sampled ?? null),
    failed: content(given?.failed ?? null),
    awarded: content(given?.awarded ?? null),
    word: `IF(ISTEXT(${verdict}),IF(TRIM(${verdict})="",0,${hits}),0)`,
    // A number in this column is the points awarded; 0 beside words is how some programs hand on a blank.
    kind: `IF(ISNUMBER(${verdict}),IF(AND(${verdict}=0,${worded}>0),6,7),IF(TRIM(${verdict})="",6,${word}))`,
    earned: earned(source, cells, index, clause),
    state: stateOf(cells, index),
    least: `IF(OR(${state}="exact",${state}="engine"),${at("earned")},0)`,
    most: inState("open", points, at("least")),
    excluded: inState("excluded", points, "0"),
    open: inState("open", points, "0"),
    unmet: `IF(OR(${kind}=1,${kind}=5,AND(${kind}=3,${at("failed")}=0)),0,IF(${kind}=6,2,1))`,
    // The lists of groups and clauses know only the ids that were there when the working was made.
    strange: source.hasIds ? `IF(OR(${state}="",ISNUMBER(MATCH(${id},${cells.known.all},0))),0,1)` : "0",
    known: literal(source.ids[index] ?? ""),
  };
}

const BLANK_COLUMNS = ["points", "verdict", "sampled", "failed", "awarded"] as const;

/** Whether nothing stands in the row; a 0 may be a blank that passed through a formula. */
function isBlank(cells: ClauseCells, index: number): string {
  const rest = BLANK_COLUMNS.map((column) => cells[column].at(index)).map((cell) => `OR(${cell}="",${cell}=0)`);
  return `AND(${cells.id.at(index)}="",${rest.join(",")})`;
}

/** "" for a row with nothing in it or not assessed, "—" excluded, #N/A for one that contradicts itself. */
function earned(source: WorkingSource, cells: ClauseCells, index: number, clause: Clause | null): string {
  const [id, points, verdict, kind] = (["id", "points", "verdict", "kind"] as const).map((column) =>
    cells[column].at(index),
  ) as [string, string, string, string];
  // Of two rows with one id the second is wrong, and then nothing is scored.
  const isNumbered = source.hasIds ? `${id}<>"",MATCH(${id},${cells.id.all},0)=${index + 1}` : "TRUE";
  const sane = `AND(ISNUMBER(${points}),${isNumbered},${allowedKinds(source, kind, clause)})`;
  const partial = (cell: string): string => awarded(source, points, cell, clause);
  const choices = [
    "NA()",
    points,
    "0",
    sampledFormula(cells, index),
    partial(cells.awarded.at(index)),
    `"${EXCLUDED_MARK}"`,
    '""',
    partial(verdict),
  ];
  const value = `IF(${sane},IF(${points}>=0,CHOOSE(1+${kind},${choices.join(",")}),NA()),NA())`;
  return `IF(${isBlank(cells, index)},"",${value})`;
}

/** Verdicts that this clause, or else every clause, may be given. */
function allowedKinds({ scheme }: WorkingSource, kind: string, clause: Clause | null): string {
  const allowed: readonly VerdictKind[] = clause?.allowed ?? scheme.verdicts.allowed;
  const numbers = allowed.map((one) => VERDICT_NUMBERS[one]);
  const all = new Set([...numbers, 6, ...(allowed.includes("partial") ? [7] : [])]);
  return `OR(${[...all].map((number) => `${kind}=${number}`).join(",")})`;
}

function sampledFormula(cells: ClauseCells, index: number): string {
  const [p, n, k] = (["points", "sampled", "failed"] as const).map((column) => cells[column].at(index));
  const sane = `AND(${n}>=1,${k}>=0,${k}<=${n},INT(${n})=${n},INT(${k})=${k})`;
  return `IF(COUNT(${n},${k})=2,IF(${sane},${p}*(${n}-${k})/${n},NA()),NA())`;
}

/** Points given by judgement, up to the clause's; some schemes lift them to a floor or know certain shares only. */
function awarded({ scheme }: WorkingSource, points: string, given: string, clause: Clause | null): string {
  const { clauseFloor } = scheme;
  const shares = clause?.shares ?? scheme.verdicts.shares;
  const lowest = clauseFloor === undefined ? `${given}>=0` : "TRUE";
  const value = clauseFloor === undefined ? given : `MAX(${clauseFloor},${given})`;
  const steps = shares?.map((share) => `ROUND(${value},9)=ROUND(${share}*${points},9)`);
  const isStep = steps === undefined ? "TRUE" : `OR(${steps.join(",")})`;
  return `IF(ISNUMBER(${given}),IF(AND(${lowest},${given}<=${points},${isStep}),${value},NA()),NA())`;
}

/** The words by which rows are counted. */
function stateOf(cells: ClauseCells, index: number): string {
  const [points, sampled, awardedCell, kind, cell, verdict] = (
    ["points", "sampled", "awarded", "kind", "earned", "verdict"] as const
  ).map((column) => cells[column].at(index)) as [string, string, string, string, string, string];
  const hasTwoDecimals = (one: string): string => `IF(ISNUMBER(${one}),ROUND(${one},2)=${one},TRUE)`;
  const isGrid = `IF(ISNUMBER(${sampled}),IF(${sampled}>=1,MOD(${COMMON_MULTIPLE},${sampled})=0,TRUE),TRUE)`;
  const isExact = `AND(${[points, awardedCell, verdict].map(hasTwoDecimals).join(",")},${isGrid})`;
  const none = `IF(${isBlank(cells, index)},"","open")`;
  const excluded = `IF(${kind}=5,"excluded",${none})`;
  return `IF(ISERROR(${cell}),"wrong",IF(ISNUMBER(${cell}),IF(${isExact},"exact","engine"),${excluded}))`;
}
