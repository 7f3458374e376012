import type { Cell } from "../../../core/book/book";
import { fail, ok, type Result } from "../../../core/result";
import type { WorkingWords } from "../../../words/shape/copies";
import type { Draft } from "../draft";
import type { WorkingSource } from "../working/source";
import { questionKey, writeDeductions, writeWorking } from "../working/working";
import type { Answered, AnswerCells, Question } from "../working/working";
import type { FormulaPlace } from "./areas";
import { readAuditCall } from "./auditSource";
import { isOneCall, textOf } from "./calls";
import type { AuditCall, AuditFormula } from "./calls";
import type { TwinProblem } from "./problem";
import type { SavedValues } from "./values";

/** More workings than these would make a workbook that nobody can open. */
const MOST_WORKINGS = 60;

/** A working with what it is asked. */
interface Working {
  readonly source: WorkingSource;
  readonly questions: Map<string, Question>;
}

/** What one call asks: a working, and the key of the question that was put to it. */
export interface Asked {
  readonly working: Working;
  readonly key: string;
}

/** A result that stands in the copy as a text. */
export interface Frozen {
  readonly frozen: string;
}

/** Where the results of each working stand, by the keys of its questions. */
export type WorkingAnswers = ReadonlyMap<Working, ReadonlyMap<string, AnswerCells>>;

/** The workings of a copy, one for each audit that its calls ask, in the order in which they were first asked. */
export class Workings {
  private readonly made = new Map<string, Working>();

  constructor(
    private readonly saved: SavedValues,
    private readonly words: WorkingWords,
  ) {}

  /** The working that answers a call, made where there is none yet; calls of the same audit share one. */
  ask(call: AuditCall, place: FormulaPlace): Result<Asked, TwinProblem> {
    const language = languageOf(call);
    if (language === null) return fail({ code: "UNKNOWN_LANGUAGE" });
    const source = readAuditCall(call, place, this.saved, this.words);
    if (!source.ok) return source;
    const { scheme, rule, ...rest } = source.value;
    const identity = JSON.stringify([scheme.id, scheme.version, rule("score.full"), rest]);
    const working = this.made.get(identity) ?? { source: source.value, questions: new Map<string, Question>() };
    if (!this.made.has(identity) && this.made.size >= MOST_WORKINGS)
      return fail({ code: "TOO_MANY_CALLS", limit: MOST_WORKINGS });
    this.made.set(identity, working);
    const question: Question = { name: call.name as Answered, language };
    const key = questionKey(question);
    working.questions.set(key, question);
    return ok({ working, key });
  }

  /** Writes every working below one another, from a zero-based row on; answers where the results stand. */
  write(draft: Draft, firstRow: number): WorkingAnswers {
    let row = firstRow;
    const answers = new Map<Working, ReadonlyMap<string, AnswerCells>>();
    for (const working of this.made.values()) {
      const questions = [...working.questions.values()];
      const isCount = questions.every(({ name }) => name === "DEDUCTIONS");
      const made = isCount
        ? writeDeductions(draft, row, working.source)
        : writeWorking(draft, row, working.source, questions);
      answers.set(working, made.answers);
      row = made.end + 2;
    }
    return answers;
  }
}

/** The saved result of a fingerprint, where the cell shows it as it is. */
export function frozenResult(formula: AuditFormula, { value }: Cell): Result<Frozen, TwinProblem> {
  const isShown = isOneCall(formula) && typeof value === "string" && value !== "";
  return isShown ? ok({ frozen: value }) : fail({ code: "NO_RESULT" });
}

/** GRADE, GAP and LEDGER take a language after the scheme; left out it is Chinese. */
function languageOf(call: AuditCall): "zh" | "en" | null {
  const text = textOf(call.args[8] ?? [])
    .replaceAll('"', "")
    .trim();
  if (text === "" || !["GRADE", "GAP", "LEDGER"].includes(call.name)) return "zh";
  const language = /^(zh|en)(-|$)/i.exec(text)?.[1]?.toLowerCase();
  return language === "zh" || language === "en" ? language : null;
}
