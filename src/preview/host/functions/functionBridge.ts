import type { CallArgument, FunctionCaller } from "../../../calc/liveBook";
import type { CellValue } from "../../../core/book/book";
import type { MessageEntry, Wire } from "../protocol/wire";
import type { BlanksAs, FunctionMetadata, FunctionsMetadata } from "./metadata";
import { readAnswer } from "./results";
import { firstError, shapeArguments } from "./shape";

const invocationCategory = 1;
const invocationType = 1000;

interface Call {
  readonly settle: (values: CellValue[][]) => void;
}

/** Lets the workbook call the add-in's functions through the genuine custom-functions runtime. */
export class FunctionBridge implements FunctionCaller {
  private readonly byName: ReadonlyMap<string, FunctionMetadata>;
  private readonly takesErrors: boolean;
  private readonly calls = new Map<number, Call>();
  private queue: MessageEntry[] = [];
  private lastId = 0;
  private running = false;

  constructor(
    metadata: FunctionsMetadata,
    namespace: string,
    private readonly blanksAs: BlanksAs,
    /** Sends calls to the add-in, soon: calls of one recalculation travel together. */
    private readonly sendSoon: () => void,
  ) {
    const names = metadata.functions.map((one) => [`${namespace}.${one.name}`.toUpperCase(), one] as const);
    this.byName = new Map(names);
    this.takesErrors = metadata.allowErrorForDataTypeAny === true;
  }

  /** False until the add-in's runtime has started: Excel shows #NAME? till then. */
  get started(): boolean {
    return this.running;
  }

  set started(running: boolean) {
    this.running = running;
  }

  /** The runtime is gone: what it owed is not answered, and nothing is asked until another one starts. */
  stop(): void {
    const calls = [...this.calls.values()];
    this.calls.clear();
    this.queue = [];
    this.running = false;
    for (const call of calls) call.settle([[{ error: "#BUSY!" }]]);
  }

  get pending(): number {
    return this.calls.size;
  }

  has(name: string): boolean {
    return this.running && this.byName.has(name.toUpperCase());
  }

  call(name: string, args: readonly CallArgument[]): CellValue[][] | Promise<CellValue[][]> {
    const metadata = this.byName.get(name.toUpperCase());
    if (metadata === undefined) return [[{ error: "#NAME?" }]];
    const error = this.takesErrors ? undefined : firstError(args);
    if (error !== undefined) return [[error]];
    const shaped = shapeArguments(metadata, args, this.blanksAs);
    if (!shaped.ok) return [[shaped.error]];
    return this.invoke(metadata, shaped.values);
  }

  /** Calls that wait to be sent. */
  takeQueue(): readonly MessageEntry[] {
    const queue = this.queue;
    this.queue = [];
    return queue;
  }

  /** Answers of the runtime. */
  settle(answers: readonly Wire[]): void {
    for (const wire of answers) {
      const answer = readAnswer(wire);
      const call = answer === null ? undefined : this.calls.get(answer.id);
      if (answer === null || call === undefined) continue;
      this.calls.delete(answer.id);
      call.settle(answer.values);
    }
  }

  private invoke(metadata: FunctionMetadata, values: readonly Wire[]): Promise<CellValue[][]> {
    this.lastId += 1;
    const id = this.lastId;
    const message = JSON.stringify([id, metadata.id, values, "", this.flagsOf(metadata), null]);
    this.queue.push({ messageCategory: invocationCategory, messageType: invocationType, targetId: "", message });
    this.sendSoon();
    return new Promise((settle) => this.calls.set(id, { settle }));
  }

  private flagsOf({ options }: FunctionMetadata): number {
    return (options?.cancelable ? 1 : 0) + (options?.stream ? 2 : 0) + (this.takesErrors ? 4 : 0);
  }
}
