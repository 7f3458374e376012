import type { Book, Cell, Sheet } from "../../../core/book/book";
import type { CopiesWords } from "../../../words/shape/copies";
import { literal } from "../address";
import { Draft } from "../draft";
import { freeSheetName } from "../names";
import { isOneCall, mayCallAudit, readAuditFormula, withoutCalls } from "./calls";
import type { AuditFormula } from "./calls";
import { FIRST_ROW, freePortableTable, writeList } from "./listTable";
import type { TwinProblem } from "./problem";
import { repairFormula } from "./repairFormula";
import { roomOf } from "./room";
import { writeSeal } from "./seal";
import type { TwinCell, Untwinned } from "./twin";
import { SavedValues } from "./values";
import { frozenResult, Workings } from "./workings";
import type { Asked, Frozen, WorkingAnswers } from "./workings";

/** A copy of a workbook that works without the add-in. */
export interface PortableCopy {
  readonly cells: readonly TwinCell[];
  readonly untwinned: readonly Untwinned[];
  /** Names, input rules and conditional formats that ask the add-in, which stay as they are. */
  readonly elsewhere: readonly string[];
  /** The sheet that is added: the list of cells, then every working. */
  readonly sheet: Sheet;
}

/** Letters that a formula may have, with some to spare. */
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

/** A cell whose calls are understood; `asked` in the order of its calls. */
interface Understood {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly formula: AuditFormula;
  readonly asked: readonly (Asked | Frozen)[];
}
class Copy {
  private readonly saved: SavedValues;
  private readonly workings: Workings;
  private readonly understood: Understood[] = [];
  private readonly untwinned: Untwinned[] = [];

  constructor(
    private readonly book: Book,
    private readonly wish: PortableWish,
  ) {
    this.saved = new SavedValues(book);
    this.workings = new Workings(this.saved, wish.words.working);
  }

  /** Takes in a cell whose formula may ask the add-in. */
  take(sheet: Sheet, cell: Cell): void {
    const formula = readAuditFormula(repairFormula(cell.formula ?? ""));
    if (formula.calls.length === 0) return;
    const place = { book: this.book, sheet: sheet.name, row: cell.row, column: cell.column };
    const asked: (Asked | Frozen)[] = [];
    for (const call of formula.calls) {
      const one = call.name === "FINGERPRINT" ? frozenResult(formula, cell) : this.workings.ask(call, place);
      if (!one.ok) return this.refuse(sheet, cell, one.error);
      asked.push(one.value);
    }
    this.understood.push({ sheet, cell, formula, asked });
  }

  private refuse(sheet: Sheet, { row, column }: Cell, problem: TwinProblem): void {
    this.untwinned.push({ sheet: sheet.name, row, column, problem });
  }

  finish(elsewhere: readonly string[]): PortableCopy {
    const { words, date, stored = (): string => "" } = this.wish;
    const taken = this.book.sheets.map(({ name }) => name);
    const draft = new Draft(freeSheetName(words.sheet.name, "", taken));
    const answers = this.workings.write(draft, FIRST_ROW + this.understood.length + 3);
    const cells = this.understood.flatMap((one) => this.twinOf(one, answers));
    const tables = this.book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    writeList(draft, words.sheet, date, cells, stored, freePortableTable(tables));
    const page = { orientation: "landscape", fitToWidth: 1, fitToHeight: 0 } as const;
    const finish = (): Sheet => draft.finish([22, 14, 60, 24, 14, 14, 14, 14], page, 0);
    writeSeal(draft, words.sheet.seal, finish().cells);
    const sheet = finish();
    return { cells, untwinned: this.untwinned, elsewhere, sheet };
  }

  private twinOf(one: Understood, answers: WorkingAnswers): TwinCell[] {
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
    const spill =
      isWhole && answer
        ? roomOf(this.saved, sheet, cell, answer, this.wish.spillsUnsaid === true)
        : (cell.spill ?? null);
    const problem = text.length > LONGEST ? "TOO_LONG" : spill === undefined ? "NO_ROOM" : null;
    if (problem === null) return [{ ...place, twin: { formula: text }, spill: spill ?? null }];
    this.refuse(sheet, cell, { code: problem });
    return [];
  }
}
