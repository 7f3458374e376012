import { scoringWords } from "../../../words/scoring";
import { isWithin } from "../../../core/scheme/sums";
import { QUIET_TEXT } from "./pen";
import type { ColumnCells, Pen } from "./pen";
import type { Standing } from "./standingRows";
import type { WorkingSource } from "./source";
import type { LedgerKind } from "../../../core/score/result";

/** A line that the ledger may have; formulas without "=". */
interface Step {
  readonly kind: LedgerKind;
  /** In place of `kind` where the line has a positive change. */
  readonly upwards?: LedgerKind;
  readonly clause: string;
  readonly change: string;
  readonly isThere: string;
}

/** All lines that may be there, with a count of those that are. */
export interface LedgerCells {
  readonly clauses: ColumnCells;
  readonly labels: Readonly<Record<"zh" | "en", ColumnCells>>;
  readonly changes: ColumnCells;
  /** How many lines are there as far as each of them. */
  readonly counts: ColumnCells;
  /** The cell that counts them all. */
  readonly count: string;
  /** The most lines that can be there at once. */
  readonly most: number;
}

/** Binary noise is no change. */
const moves = (change: string): string => `IF(ISNUMBER(${change}),ROUND(${change},11)<>0,FALSE)`;

/** Writes every line that a ledger may have; the table of those that are there is made from it. */
export function writeSteps(pen: Pen, source: WorkingSource, cells: Standing): LedgerCells {
  pen.heading(source.words.ledger);
  const first = pen.row;
  const steps = [...clauseSteps(source, cells), ...scoreSteps(cells, source)];
  const [zh, en] = [scoringWords["zh-CN"].ledger, scoringWords["en-US"].ledger];
  for (const { kind, upwards = kind, clause, change, isThere } of steps) {
    const own = pen.cell(3);
    const before = pen.row === first ? "0" : pen.cell(4, pen.row - 1);
    const isMoved = isThere === "" ? moves(own) : isThere;
    const label = (words: typeof zh): string =>
      upwards === kind ? `"${words[kind]}"` : `IF(${own}>0,"${words[upwards]}","${words[kind]}")`;
    pen.contents([
      { formula: `=${clause}` },
      { formula: `=${label(zh)}` },
      { formula: `=${label(en)}` },
      { formula: `=${change}` },
      { formula: `=IF(${isMoved},${before}+1,${before})` },
    ]);
  }
  const column = (offset: number): ColumnCells => pen.cells(offset, first, pen.row - 1);
  return {
    clauses: column(0),
    labels: { zh: column(1), en: column(2) },
    changes: column(3),
    counts: column(4),
    count: pen.cell(4, pen.row - 1),
    most: source.clauses.length + 9,
  };
}

const fixedStep = (kind: LedgerKind, change: string, isThere = ""): Step => ({ kind, clause: '""', change, isThere });

function clauseSteps(source: WorkingSource, { clauses, score }: Standing): Step[] {
  const bonus = source.scheme.groups.filter(({ role }) => role === "bonus");
  const own = source.ids
    .map((id, index) => ({ id, index }))
    .filter(({ id }) => !bonus.some((group) => isWithin(id, group.id)));
  const taken = (kind: "excluded" | "open"): Step[] =>
    own.map(({ index }) => ({
      kind,
      clause: clauses.id.at(index),
      change: `-${clauses[kind].at(index)}`,
      isThere: `${clauses.state.at(index)}="${kind}"`,
    }));
  const lost = own.map(({ index }): Step => {
    const state = clauses.state.at(index);
    const change = `IF(OR(${state}="exact",${state}="engine"),${clauses.least.at(index)}-${clauses.points.at(index)},0)`;
    return { kind: "lost", clause: clauses.id.at(index), change, isThere: "" };
  });
  return [fixedStep("full", score.points, "TRUE"), ...taken("excluded"), ...taken("open"), ...lost];
}

function scoreSteps({ rules, score, specials }: Standing, { scheme }: WorkingSource): Step[] {
  const { rule } = rules;
  const isFinal = `AND(${score.open}=0,ISNUMBER(${score.score[0]}))`;
  const isBefore = `${rule.order}="before"`;
  const minus = `-${specials.deductions}*${rule.deductionEach}`;
  const plus = `MIN(${rule.bonusLimit},${specials.bonuses})*${rule.bonusEach}`;
  const special = (when: string): Step[] => [
    fixedStep("deductions", `IF(AND(${isFinal},${when}),${minus},0)`),
    fixedStep("bonus", `IF(AND(${isFinal},${when}),${plus},0)`),
  ];
  const earned = score.earned[0];
  const from = `(${earned}+IF(${isBefore},${score.change},0))`;
  const scaledOf = (value: string, used: string): string =>
    scheme.method === "subtraction" ? `(${rule.full}-(${used}-${value}))` : `${value}/${used}*${rule.full}`;
  const scaled =
    score.parts.length > 0
      ? `(${score.parts.map((part) => part.score[0]).join("+")})`
      : scaledOf(from, score.applicable);
  const assessed = `(${score.applicable}-${score.openPoints})`;
  const isSoFar = `AND(${score.open}>0,ROUND(${assessed},9)>0)`;
  const soFar = `IF(${isSoFar},${scaledOf(earned, assessed)}-${earned},0)`;
  const limit = `IF(${isFinal},${score.score[0]}-${score.unlimited[0]},0)`;
  return [
    fixedStep("earned", "0", "TRUE"),
    ...special(isBefore),
    fixedStep("normalisation", `IF(${isFinal},${scaled}-${from},${soFar})`),
    fixedStep("section", `IF(${isFinal},${score.section[0]},0)`),
    ...special(`NOT(${isBefore})`),
    { ...fixedStep("cap", limit), upwards: "floor" },
    fixedStep("score", "0", isFinal),
    fixedStep("soFar", "0", isSoFar),
  ];
}

/**
 * Writes the ledger as a table: clause, what happened, change, running sum; lines that are not there are blank. Beside it
 * the place of each among all that may be there: the first that the rising count reaches.
 */
export function writeLedger(
  pen: Pen,
  steps: LedgerCells,
  language: "zh" | "en",
  isWrong: string,
): { readonly from: number; readonly to: number } {
  const from = pen.row;
  for (let number = 1; number <= steps.most; number += 1) {
    const place = pen.cell(4);
    const show = (column: ColumnCells): string =>
      `=IF(${isWrong},NA(),IF(${place}=0,"",INDEX(${column.all},${place})))`;
    const found = number === 1 ? "1" : `MATCH(${number - 1},${steps.counts.all},1)+1`;
    const change = pen.cell(2);
    const running = number === 1 ? `=${change}` : `=IF(${change}="","",${pen.cell(3, pen.row - 1)}+${change})`;
    pen.contents(
      [
        { formula: show(steps.clauses) },
        { formula: show(steps.labels[language]) },
        { formula: show(steps.changes) },
        { formula: running },
        { formula: `=IF(${number}>${steps.count},0,${found})` },
      ],
      QUIET_TEXT.numberFormat === undefined ? {} : { fontSize: 9 },
    );
  }
  return { from, to: pen.row - 1 };
}
