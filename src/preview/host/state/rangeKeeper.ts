import type { Area, BookEvent } from "../../../calc/liveBook";
import { Refusal } from "../protocol/refusal";
import { CellRange } from "./cellRange";
import type { Axis } from "./cellRange";
import type { Session } from "./session";

const moves: Partial<Record<BookEvent["kind"], readonly [Axis, "inserted" | "deleted"]>> = {
  rowsInserted: ["row", "inserted"],
  rowsDeleted: ["row", "deleted"],
  columnsInserted: ["column", "inserted"],
  columnsDeleted: ["column", "deleted"],
};

/** Ranges that must follow their cells: all of the running request, and those the client asked to keep. */
export class RangeKeeper {
  private readonly ofRequest = new Set<CellRange>();
  private readonly kept = new Map<string, CellRange>();
  private readonly ids = new WeakMap<CellRange, string>();
  private lastId = 0;

  constructor(private readonly session: Session) {}

  make(area: Area): CellRange {
    const range = new CellRange(this.session, area);
    this.ofRequest.add(range);
    return range;
  }

  /** The id under which the client finds the range again in later requests. */
  keep(range: CellRange): string {
    const known = this.ids.get(range);
    if (known !== undefined) return known;
    this.lastId += 1;
    const id = `range-${this.lastId}`;
    this.ids.set(range, id);
    this.kept.set(id, range);
    return id;
  }

  idOf(range: CellRange): string | null {
    return this.ids.get(range) ?? null;
  }

  find(id: string): CellRange {
    const range = this.kept.get(id);
    if (range !== undefined) return range;
    throw new Refusal("InvalidReference", "This reference is not valid for the current operation.");
  }

  has(id: string): boolean {
    return this.kept.has(id);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  endRequest(): void {
    this.ofRequest.clear();
  }

  follow(event: BookEvent): void {
    const move = moves[event.kind];
    if (move === undefined || !("at" in event)) return;
    const [axis, what] = move;
    for (const range of new Set([...this.ofRequest, ...this.kept.values()])) {
      range[what](event.sheet, axis, event.at, event.count);
    }
  }
}
