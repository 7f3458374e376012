import type { CellValue } from "../../core/book/book";
import type { CallArgument, FunctionCaller } from "../liveBook";
import { failure } from "../value/operand";

/** An add-in's function that was called with certain arguments for one cell. */
export interface PendingCall {
  /** Null until it has answered. */
  result: CellValue[][] | null;
}

/** Thrown while a cell waits for an add-in's function: the whole cell shows #BUSY!. */
export class Busy extends Error {}

const waiting = new Busy("waiting for an add-in");

/** What to throw for a cell that waits. */
export const busy = (): Busy => waiting;

/** The one #BUSY!; every cell that waits shows it. */
export const BUSY = failure("#BUSY!");

/** A cell that can wait for answers. */
export interface Caller {
  calls: Map<string, PendingCall>;
}

/** Calls an add-in's functions, remembers what each cell waits for, and drops answers to outdated questions. */
export class Calls {
  private open = 0;
  private idle: (() => void)[] = [];

  constructor(
    private readonly functions: FunctionCaller | undefined,
    /** A cell's answer has arrived. */
    private readonly answered: (caller: Caller) => void,
  ) {}

  has(name: string): boolean {
    return this.functions?.has(name) ?? false;
  }

  /** The answer, or throws Busy. Calls kept in `next` belong to the calculation that is running. */
  answer(name: string, args: readonly CallArgument[], caller: Caller | null, next: Map<string, PendingCall>) {
    const key = caller !== null && caller.calls.size > 0 ? keyOf(name, args) : null;
    const earlier = key === null ? undefined : caller?.calls.get(key);
    if (key !== null && earlier !== undefined) return this.again(key, earlier, next);
    const answer = this.functions?.call(name, args) ?? [[failure("#NAME?")]];
    if (!(answer instanceof Promise)) return answer;
    if (caller === null) throw busy();
    this.wait(answer, caller, key ?? keyOf(name, args), next);
    throw busy();
  }

  /** Resolves when nothing is waited for. */
  settled(): Promise<void> {
    if (this.open === 0) return Promise.resolve();
    return new Promise((resolve) => this.idle.push(resolve));
  }

  private again(key: string, earlier: PendingCall, next: Map<string, PendingCall>): CellValue[][] {
    next.set(key, earlier);
    if (earlier.result === null) throw busy();
    return earlier.result;
  }

  private wait(answer: Promise<CellValue[][]>, caller: Caller, key: string, next: Map<string, PendingCall>): void {
    const call: PendingCall = { result: null };
    next.set(key, call);
    this.open += 1;
    const settle = (result: CellValue[][]): void => {
      call.result = result;
      if (caller.calls.get(key) === call) this.answered(caller);
      this.open -= 1;
      if (this.open === 0) this.release();
    };
    answer.then(settle, () => settle([[failure("#VALUE!")]]));
  }

  private release(): void {
    const waiting = this.idle;
    this.idle = [];
    for (const resolve of waiting) resolve();
  }
}

const keyOf = (name: string, args: readonly CallArgument[]): string => `${name}${JSON.stringify(args)}`;
