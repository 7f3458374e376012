import type { Book } from "../../core/book/book";
import { fail, ok } from "../../core/result";
import type { Answer, SnapshotOptions } from "../port";
import { batch } from "./batch";
import { readContents, type ReadCell } from "./snapshot/contents";
import { frameOf, loadFrame, type SheetFrame } from "./snapshot/frame";
import { readTraits, type SheetTraits } from "./snapshot/traits";
import { plainBook } from "./snapshot/plainBook";
import { readSpills } from "./snapshot/spills";

/**
 * Cells asked for in one request. Excel answers no more than 5 MB, and a cell with its formula takes about 100 bytes;
 * four thousand are taken apart within a few frames, so that the pane answers in between.
 */
const CELLS_AT_ONCE = [4_000, 1_000, 250] as const;

/**
 * The workbook as plain data. Where long formulas make an answer too large after all, it is read again in smaller
 * parts. Merged cells and conditional formats are left out: asking for the former empties Excel's undo list.
 */
export async function snapshot(options: SnapshotOptions = {}): Promise<Answer<Book>> {
  const [large, medium, small] = CELLS_AT_ONCE;
  const first = await attempt(options, large);
  if (!isTooLarge(first)) return first;
  const second = await attempt(options, medium);
  return isTooLarge(second) ? attempt(options, small) : second;
}

const isTooLarge = (answer: Answer<Book>): boolean => !answer.ok && answer.error.code === "TOO_LARGE";

/** Words between the parts of one reading. */
export interface Course {
  readonly options: SnapshotOptions;
  /** Share of the whole that a stage begins and ends with. */
  readonly tell: (share: number) => void;
  readonly isStopped: () => boolean;
  /** Notes that a sheet was read only in part. */
  readonly cut: (sheet: string) => void;
}

function attempt(options: SnapshotOptions, cellsAtOnce: number): Promise<Answer<Book>> {
  const cut = new Set<string>();
  const course: Course = {
    options,
    tell: (share) => options.progress?.(Math.min(1, share)),
    isStopped: () => options.signal?.aborted === true,
    cut: (sheet) => void cut.add(sheet),
  };
  return batch(async (context) => {
    const loaded = await loadFrame(context, options);
    const frame = frameOf(loaded);
    const contents = await readContents(context, frame.sheets, cellsAtOnce, course);
    if (contents === "tooLarge") return fail({ code: "TOO_LARGE" });
    const traits: Traits =
      options.bare === true ? new Map() : await readTraits(context, frame.sheets, contents, course);
    const spills = await readSpills(context, contents, traits, course.cut);
    if (course.isStopped()) return fail({ code: "CANCELLED" });
    course.tell(1);
    const book = await plainBook(frame, contents, traits, spills);
    return ok(cut.size === 0 ? book : { ...book, readInPart: [...cut] });
  });
}

/** The cells with content of each sheet. */
export type Contents = ReadonlyMap<SheetFrame, readonly ReadCell[]>;
/** What areas of each sheet have in common. */
export type Traits = ReadonlyMap<SheetFrame, SheetTraits>;
/** Of each array formula, by "row,column": the area that it fills, A1. */
export type Spills = ReadonlyMap<SheetFrame, ReadonlyMap<string, string>>;
