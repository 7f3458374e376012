import type { Book, Cell, Sheet } from "../../../core/book/book";
import { fail, ok, type Result } from "../../../core/result";
import type { CopiesWords } from "../../../words/shape/copies";
import { area as addressOf, literal } from "../address";
import { Draft } from "../draft";
import { freeSheetName } from "../names";
import { questionKey, writeDeductions, writeWorking } from "../working/working";
import type { Answered, AnswerCells, Question } from "../working/working";
import type { WorkingSource } from "../working/source";
import type { FormulaPlace } from "./areas";
import { readAuditCall } from "./auditSource";
import { mayCallAudit, readAuditFormula, textOf, withoutCalls } from "./calls";
import type { AuditCall, AuditFormula } from "./calls";
import { FIRST_ROW, freePortableTable, writeList } from "./listTable";
import type { TwinProblem } from "./problem";
import { repairFormula } from "./repairFormula";
import { writeSeal } from "./seal";
import { SavedValues } from "./values";

/** A cell whose formula asks the add-in, and what stands in its place in the copy. */
export interface TwinCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As it stood in the cell. */
  readonly original: string;
  /** The native formula, or the text that is frozen. */
  readonly twin: { readonly formula: string } | { readonly value: string };
  /** The cells that the result fills, A1; null for one. */
  readonly spill: string | null;
}

/** A cell that stays as it is, and why. */
export interface Untwinned {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly problem: TwinProblem;
}

/** A copy of a workbook that works without the add-in. */
export interface PortableCopy {
  readonly cells: readonly TwinCell[];
  readonly untwinned: readonly Untwinned[];
  /** Names, input rules and conditional formats that ask the add-in, which stay as they are. */
  readonly elsewhere: readonly string[];
  /** The sheet that is added: the list of cells, then every working. */
  readonly sheet: Sheet;
}

/** More workings than these would make a workbook that nobody can open. */
const MOST_WORKINGS = 60;
const LONGEST = 8000;

/** What a portable copy is made with. */
export interface PortableWish {
  readonly words: CopiesWords;
  /** yyyy-mm-dd */
  readonly date: string;
  /** How a file holds a cell, for a way back that is exact to the letter; absent outside of files. */
  readonly stored?: (cell: TwinCell) => string;
  /** The book does not say which cells a result fills (as Excel's answer does not): one that is shown has its room. */
  readonly spillsUnsaid?: boolean;
}

/** Works out the portable copy of a workbook from its formulas and saved values; null when nothing asks the add-in. */
export function portableCopy(book: Book, wish: PortableWish): PortableCopy | null {
  const asking = book.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => (cell.formula !== undefined && mayCallAudit(cell.formula) ? [{ sheet, cell }] : [])),
  );
  const elsewhere = askingElsewhere(book);
  if (asking.length + elsewhere.length === 0) return null;
  const copy = new Copy(book, wish);
  for (const { sheet, cell } of asking) copy.take(sheet, cell);
  return copy.finish(elsewhere);
}

/** What asks the add-in though it is no cell. */
function askingElsewhere(book: Book): string[] {
  const names = book.names.filter(({ formula }) => mayCallAudit(formula)).map(({ name }) => name);
  const rules = book.sheets.flatMap(({ name, validations, conditionalFormats }) =>
    [...validations, ...conditionalFormats].flatMap((one) =>
      mayCallAudit(JSON.stringify(one.rule)) ? [`${name}!${one.area}`] : [],
    ),
  );
  return [...names, ...rules];
}

/** A working with what it is asked. */
interface Working {
  readonly source: WorkingSource;
  readonly questions: Map<string, Question>;
}

/** A cell whose calls are understood; `asked` in the order of its calls. */
interface Understood {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly formula: AuditFormula;
  readonly asked: readonly (Asked | { readonly frozen: string })[];
}
interface Asked {
  readonly working: Working;
  readonly key: string;
}

class Copy {
  private readonly saved: SavedValues;
  private readonly workings = new Map<string, Working>();
  private readonly understood: Understood[] = [];
  private readonly untwinned: Untwinned[] = [];

  constructor(
    private readonly book: Book,
    private readonly wish: PortableWish,
  ) {
    this.saved = new SavedValues(book);
  }

  /** Takes in a cell whose formula may ask the add-in. */
  take(sheet: Sheet, cell: Cell): void {
    const formula = readAuditFormula(repairFormula(cell.formula ?? ""));
    if (formula.calls.length === 0) return;
    const place = { book: this.book, sheet: sheet.name, row: cell.row, column: cell.column };
    const asked: (Asked | { readonly frozen: string })[] = [];
    for (const call of formula.calls) {
      const one = call.name === "FINGERPRINT" ? frozenResult(formula, cell) : this.ask(call, place);
      if (!one.ok) return this.refuse(sheet, cell, one.error);
      asked.push(one.value);
    }
    this.understood.push({ sheet, cell, formula, asked });
  }

  private refuse(sheet: Sheet, { row, column }: Cell, problem: TwinProblem): void {
    this.untwinned.push({ sheet: sheet.name, row, column, problem });
  }

  private ask(call: AuditCall, place: FormulaPlace): Result<Asked, TwinProblem> {
    const language = languageOf(call);
    if (language === null) return fail({ code: "UNKNOWN_LANGUAGE" });
    const source = readAuditCall(call, place, this.saved, this.wish.words.working);
    if (!source.ok) return source;
    const { scheme, rule, ...rest } = source.value;
    const identity = JSON.stringify([scheme.id, scheme.version, rule("score.full"), rest]);
    const working = this.workings.get(identity) ?? { source: source.value, questions: new Map<string, Question>() };
    if (!this.workings.has(identity) && this.workings.size >= MOST_WORKINGS)
      return fail({ code: "TOO_MANY_CALLS", limit: MOST_WORKINGS });
    this.workings.set(identity, working);
    const question: Question = { name: call.name as Answered, language };
    const key = questionKey(question);
    working.questions.set(key, question);
    return ok({ working, key });
  }

  finish(elsewhere: readonly string[]): PortableCopy {
    const { words, date, stored = (): string => "" } = this.wish;
    const taken = this.book.sheets.map(({ name }) => name);
    const draft = new Draft(freeSheetName(words.sheet.name, "", taken));
    const answers = this.writeWorkings(draft);
    const cells = this.understood.flatMap((one) => this.twinOf(one, answers));
    const tables = this.book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    writeList(draft, words.sheet, date, cells, stored, freePortableTable(tables));
    const page = { orientation: "landscape", fitToWidth: 1, fitToHeight: 0 } as const;
    const finish = (): Sheet => draft.finish([22, 14, 60, 24, 14, 14, 14, 14], page, 0);
    writeSeal(draft, words.sheet.seal, finish().cells);
    const sheet = finish();
    return { cells, untwinned: this.untwinned, elsewhere, sheet };
  }

  private writeWorkings(draft: Draft): ReadonlyMap<Working, ReadonlyMap<string, AnswerCells>> {
    let row = FIRST_ROW + this.understood.length + 3;
    const answers = new Map<Working, ReadonlyMap<string, AnswerCells>>();
    for (const working of this.workings.values()) {
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

  private twinOf(one: Understood, answers: ReadonlyMap<Working, ReadonlyMap<string, AnswerCells>>): TwinCell[] {
    const { sheet, cell, formula, asked } = one;
    const { row, column } = cell;
    const original = cell.formula ?? "";
    const [first] = asked;
    const place = { sheet: sheet.name, row, column, original };
    const isWhole = isOneCall(formula);
    if (isWhole && first !== undefined && "frozen" in first)
      return [{ ...place, twin: { value: first.frozen }, spill: null }];
    const found = asked.map((ask) => ("frozen" in ask ? null : (answers.get(ask.working)?.get(ask.key) ?? null)));
    let index = -1;
    const text = withoutCalls(formula, () => {
      index += 1;
      const ask = asked[index];
      return ask !== undefined && "frozen" in ask ? literal(ask.frozen) : (found[index]?.reference ?? "NA()");
    });
    const [answer] = found;
    const spill = isWhole && answer ? this.room(sheet, cell, answer) : (cell.spill ?? null);
    const problem = text.length > LONGEST ? "TOO_LONG" : spill === undefined ? "NO_ROOM" : null;
    if (problem === null) return [{ ...place, twin: { formula: text }, spill: spill ?? null }];
    this.refuse(sheet, cell, { code: problem });
    return [];
  }

  /** The cells that a whole result fills; null for one cell, undefined where something is in its way. */
  private room(sheet: Sheet, cell: Cell, { rows, columns }: AnswerCells): string | null | undefined {
    if (rows * columns === 1) return null;
    const whole = addressOf(cell.row, cell.column, cell.row + rows - 1, cell.column + columns - 1);
    const isShown = cell.value !== null && typeof cell.value !== "object";
    if (this.wish.spillsUnsaid === true && isShown) return whole;
    const own = cell.spill?.split(":")[1];
    const filled = own === undefined ? null : this.filledBy(cell, own);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1) {
        if (row + column === 0) continue;
        if (filled !== null && row < filled.rows && column < filled.columns) continue;
        const value = this.saved.at(sheet.name, cell.row + row, cell.column + column);
        const isTaken = value !== null && value !== "";
        if (isTaken) return row > 0 && filled !== null ? (cell.spill ?? undefined) : undefined;
      }
    return whole;
  }

  private filledBy({ row, column, spill }: Cell, last: string): { readonly rows: number; readonly columns: number } {
    const end = /^([A-Z]+)(\d+)$/i.exec(last);
    const columns = [...(end?.[1] ?? "A").toUpperCase()].reduce(
      (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    return spill === undefined
      ? { rows: 1, columns: 1 }
      : { rows: Number(end?.[2] ?? row + 1) - row, columns: columns - column };
  }
}

/** Whether the formula is one call of the add-in and nothing else. */
function isOneCall({ tokens, calls }: AuditFormula): boolean {
  const [call] = calls;
  if (call === undefined || calls.length > 1) return false;
  const rest = [...tokens.slice(0, call.from), ...tokens.slice(call.to + 1)];
  return rest.every(({ type }) => type === "fx_prefix" || type === "whitespace" || type === "newline");
}

/** The saved result of a fingerprint, where the cell shows it as it is. */
function frozenResult(formula: AuditFormula, { value }: Cell): Result<{ readonly frozen: string }, TwinProblem> {
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
