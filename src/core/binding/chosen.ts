import type { ColumnRole } from "./binding";

/** The first taker of a role and of a column has it. */
export class Chosen {
  readonly columns = new Map<ColumnRole, number>();
  readonly sure = new Map<ColumnRole, number>();
  readonly guessed: ColumnRole[] = [];

  has(role: ColumnRole): boolean {
    return this.columns.has(role);
  }

  isTaken(column: number): boolean {
    return [...this.columns.values()].includes(column);
  }

  take(role: ColumnRole, candidate: { readonly column: number; readonly strength: number } | undefined): void {
    if (candidate === undefined || role === "other" || this.has(role) || this.isTaken(candidate.column)) return;
    this.columns.set(role, candidate.column);
    this.sure.set(role, candidate.strength);
  }

  guess(role: ColumnRole, column: number | undefined): void {
    if (column === undefined || this.has(role) || this.isTaken(column)) return;
    this.columns.set(role, column);
    this.sure.set(role, 0.75);
    this.guessed.push(role);
  }

  move(from: ColumnRole, to: ColumnRole): void {
    const column = this.columns.get(from);
    if (column === undefined) return;
    this.columns.set(to, column);
    this.sure.set(to, 0.85);
    this.columns.delete(from);
    this.sure.delete(from);
  }
}
