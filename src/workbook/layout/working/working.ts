import { layoutOf } from "../../../core/score/layout";
import type { Draft } from "../draft";
import { quoted } from "../address";
import type { AuditFunction } from "../portable/calls";
import { writeClauses } from "./clauseRows";
import { writeLedger, writeSteps } from "./ledgerRows";
import { Pen } from "./pen";
import { writeRules } from "./ruleRows";
import { inGroups, writeScore } from "./scoreRows";
import type { WorkingSource } from "./source";
import { writeSpecials } from "./specialRows";
import { unlessClose, writeStanding } from "./standingRows";
import type { Standing, StandingCells } from "./standingRows";

/** What a working can answer: the functions of the add-in that score an audit. */
export type Answered = Exclude<AuditFunction, "FINGERPRINT">;

/** An answer: its cells with their sheet, and how many there are. */
export interface AnswerCells {
  readonly reference: string;
  readonly rows: number;
  readonly columns: number;
}

/** A question that a working is to answer. Only GRADE and LEDGER speak a language. */
export interface Question {
  readonly name: Answered;
  readonly language: "zh" | "en";
}

export const questionKey = ({ name, language }: Question): string => `${name} ${language}`;

/**
 * Writes a whole audit as native formulas, step by step, downwards from a row of a sheet, and answers where the results
 * stand. Only functions of Excel 2010 and plain references, so that any program can follow it.
 */
export function writeWorking(
  draft: Draft,
  row: number,
  source: WorkingSource,
  questions: readonly Question[],
  column = 0,
): Written {
  const pen = new Pen(draft, row, column);
  const rules = writeRules(pen, source);
  const specials = writeSpecials(pen, source);
  const clauses = writeClauses(pen, source, rules);
  const score = writeScore(pen, source, rules, clauses, specials);
  const cells = { rules, specials, clauses, score };
  const standing = writeStanding(pen, source, cells);
  const answers = new Map<string, AnswerCells>();
  const writer = new AnswerWriter(pen, source, cells, standing, quoted(draft.name));
  pen.heading(source.words.answers);
  for (const question of questions) answers.set(questionKey(question), writer.write(question));
  return { answers, end: pen.row, cells, standing };
}

/** A working that was written. */
export interface Written {
  /** By `questionKey`. */
  readonly answers: ReadonlyMap<string, AnswerCells>;
  /** Zero-based row below it. */
  readonly end: number;
  readonly cells: Standing;
  readonly standing: StandingCells;
}

/** Counts special deductions where nothing else was given; their kinds belong to a scheme that nobody named. */
export function writeDeductions(
  draft: Draft,
  row: number,
  source: WorkingSource,
): { readonly answers: ReadonlyMap<string, AnswerCells>; readonly end: number } {
  const pen = new Pen(draft, row, 0);
  const scheme = { ...source.scheme, deductions: { ...source.scheme.deductions, kinds: null } };
  const { deductions, wrong } = writeSpecials(pen, { ...source, scheme });
  const guards = source.guards.map((guard) => `IF(${guard},0,1)`);
  const [cell = ""] = pen.line("DEDUCTIONS", `IF(${[wrong, ...guards].join("+")}>0,NA(),${deductions})`);
  const answer = { reference: `${quoted(draft.name)}!${cell}`, rows: 1, columns: 1 };
  const question = { name: "DEDUCTIONS", language: "zh" } as const;
  return { answers: new Map([[questionKey(question), answer]]), end: pen.row };
}

class AnswerWriter {
  private readonly isOpen: string;
  private readonly isWrong: string;

  constructor(
    private readonly pen: Pen,
    private readonly source: WorkingSource,
    private readonly cells: Standing,
    private readonly standing: StandingCells,
    private readonly sheet: string,
  ) {
    const { score } = cells;
    this.isOpen = `${score.open}>0`;
    this.isWrong = `${score.wrong}+${score.strange}>0`;
  }

  write({ name, language }: Question): AnswerCells {
    this.pen.contents([name]);
    if (name === "TOTALS") return this.totals();
    if (name === "LEDGER") return this.ledger(language);
    return this.row(this.formulas(name, language));
  }

  private formulas(name: Exclude<Answered, "TOTALS" | "LEDGER">, language: "zh" | "en"): string[] {
    const { score, rules, specials } = this.cells;
    if (name === "DEDUCTIONS") return [`IF(${specials.wrong}>0,NA(),${specials.deductions})`];
    if (name === "SCORE") return [this.final(score.score[0])];
    if (name === "STARS") return [this.decided(`INDEX(${rules.stars.all},${this.standing.place[0]})`)];
    if (name === "GRADE") return [this.decided(`INDEX(${rules.grades[language].all},${this.standing.place[0]})`)];
    return name === "RANGE" ? this.range() : this.gap();
  }

  /** A value of the finished audit; #N/A before. */
  private final(value: string): string {
    return `IF(${this.isOpen},NA(),IF(ISERROR(${this.cells.score.score[0]}),NA(),${value}))`;
  }

  private decided(value: string): string {
    return this.final(unlessClose(this.standing.close[0], this.source.words.seeEngine, value));
  }

  private range(): string[] {
    const { score, rules } = this.cells;
    const [least, most] = score.score;
    const whole = (value: string): string => `IF(ISERROR(${most}),NA(),IF(ISERROR(${least}),NA(),${value}))`;
    const grade = (end: 0 | 1): string =>
      unlessClose(
        this.standing.close[end],
        this.source.words.seeEngine,
        `INDEX(${rules.grades.ids.all},${this.standing.place[end]})`,
      );
    return [least, most, grade(0), grade(1)].map(whole);
  }

  private gap(): string[] {
    const place = this.standing.place[0];
    const missing = this.decided(`IF(${place}=1,0,MAX(0,${this.missingPoints(place)}))`);
    const gates = this.source.scheme.gates.map(({ id }, index) => {
      const isBlocking = `AND(${this.standing.failed[index]?.[0] ?? "0"}=1,${this.standing.ceilings[index] ?? 0}>=${place})`;
      return `IF(${isBlocking},", ${id}","")`;
    });
    const blocked = gates.length === 0 ? '""' : `MID(${gates.join("&")},3,500)`;
    return [missing, this.decided(`IF(${place}=1,"",${blocked})`)];
  }

  /** Clause points to the next better grade. */
  private missingPoints(place: string): string {
    const { score, rules } = this.cells;
    const { scheme } = this.source;
    if (scheme.parts !== undefined && scheme.parts.length > 0) {
      const parts = scheme.parts.map((part, index) => {
        const own = score.parts[index];
        const bound = `CHOOSE(${place}-1,${part.bounds.map(({ min }) => min).join(",")})`;
        return `MAX(0,${bound}-${own?.score[0] ?? ""})/${this.source.rule(`part.${part.id}`)}*${own?.applicable ?? ""}`;
      });
      return `(${parts.join("+")})`;
    }
    const shift = `IF(${rules.rule.gradesOn}="displayed",0.5*10^-${rules.rule.decimals},0)`;
    const start = `MIN(${score.unlimited[0]},${score.score[0]})`;
    const distance = `(INDEX(${rules.bounds.all},${place}-1)+${shift}-${start})`;
    return scheme.method === "subtraction" ? distance : `${distance}/${rules.rule.full}*${score.applicable}`;
  }

  private row(formulas: readonly string[]): AnswerCells {
    const { pen } = this;
    pen.contents(formulas.map((formula) => ({ formula: `=${formula}` })));
    return this.block(pen.row - 1, pen.row - 1, formulas.length);
  }

  private totals(): AnswerCells {
    const { pen, cells } = this;
    const { groups } = layoutOf(this.source.ids.filter((id) => id !== ""));
    const from = pen.row;
    for (const group of groups) {
      const sum = (column: "points" | "excluded" | "least" | "open"): string =>
        inGroups(cells.clauses, column, [group]);
      const values = [sum("points"), `${sum("points")}-(${sum("excluded")})`, sum("least"), sum("open")];
      pen.contents([group, ...values.map((value) => ({ formula: `=IF(${this.isWrong},NA(),${value})` }))]);
    }
    return this.block(from, pen.row - 1, 5);
  }

  private ledger(language: "zh" | "en"): AnswerCells {
    const steps = writeSteps(this.pen, this.source, this.cells);
    this.pen.row += 1;
    const { from, to } = writeLedger(this.pen, steps, language, this.isWrong);
    return this.block(from, to, 4);
  }

  private block(from: number, to: number, columns: number): AnswerCells {
    const isCell = from === to && columns === 1;
    const reference = isCell ? this.pen.cell(0, from) : this.pen.block(0, columns - 1, from, to);
    return { reference: `${this.sheet}!${reference}`, rows: to - from + 1, columns };
  }
}
