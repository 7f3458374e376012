import type { Content } from "../graph/node";
import type { EditSource, SheetId } from "../liveBook";
import type { Structure } from "../sheets/structure";

/** What was put into all cells, by sheet and cell number. */
export type Contents = ReadonlyMap<SheetId, ReadonlyMap<number, Content>>;

export interface CellChange {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly before: Content;
  readonly after: Content;
}

export interface State {
  readonly structure: Structure;
  /** Null when no cell moved. */
  readonly contents: Contents | null;
}

/** One thing that was done, with what is needed to take it back and to do it again. */
export type Entry =
  | { readonly kind: "cell"; readonly change: CellChange }
  | { readonly kind: "state"; readonly before: State; readonly after: State };

export type Step = readonly Entry[];

/** Steps that can be undone beyond this are forgotten. */
const MANY_STEPS = 100;

/**
 * What was done, step by step. Other people's edits are not ours to undo: their cell edits leave no entry, and their
 * edits that move cells end the history, because the places in it would be wrong.
 */
export class Journal {
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  private current: Entry[] = [];
  private depth = 0;
  private readonly sources: (EditSource | null)[] = [];

  begin(source: EditSource | null): void {
    this.depth += 1;
    this.sources.push(source);
  }

  /** Ends what `begin` began; the outermost end makes a step. */
  end(): void {
    if (this.depth === 0) return;
    this.depth -= 1;
    this.sources.pop();
    if (this.depth > 0 || this.current.length === 0) return;
    this.done.push(this.current);
    if (this.done.length > MANY_STEPS) this.done.shift();
    this.current = [];
    this.undone = [];
  }

  cell(change: CellChange): void {
    if (!this.remote()) this.current.push({ kind: "cell", change });
  }

  state(before: State, after: State): void {
    if (!this.remote()) this.current.push({ kind: "state", before, after });
    else this.forget();
  }

  /** Takes the last step for undoing, or null. */
  back(): Step | null {
    const step = this.done.pop();
    if (step === undefined) return null;
    this.undone.push(step);
    return step;
  }

  /** Takes the last undone step for doing it again, or null. */
  forward(): Step | null {
    const step = this.undone.pop();
    if (step === undefined) return null;
    this.done.push(step);
    return step;
  }

  forget(): void {
    this.done.length = 0;
    this.undone = [];
    this.current = [];
  }

  private remote(): boolean {
    return this.sources[this.sources.length - 1] === "remote";
  }
}
