import { eachCell } from "../sheets/address";
import type { Area } from "../liveBook";
import type { Dependents } from "./dependents";
import type { FormulaNode } from "./node";

/** Thrown when a formula reads, by a way that was not known beforehand, a cell whose turn has not come yet. */
export class NotReady {
  constructor(readonly node: FormulaNode) {}
}

/** Calculates one formula and puts its result into the cells; answers areas that it newly fills or no longer fills. */
export type Evaluate = (node: FormulaNode) => readonly Area[];

/** More rounds than any sensible chain of spilling formulas needs. */
const MAX_ROUNDS = 60;

/** One recalculation: every formula that depends on a change, each after all it depends on. */
export class Pass {
  constructor(
    private readonly dependents: Dependents,
    private readonly evaluate: Evaluate,
    /** Gives a formula in a circle its value of 0. */
    private readonly giveUp: (node: FormulaNode) => void,
  ) {}

  /** Runs until nothing is left; answers every formula it calculated. */
  run(seeds: ReadonlySet<FormulaNode>): Set<FormulaNode> {
    const calculated = new Set<FormulaNode>();
    let round: ReadonlySet<FormulaNode> = seeds;
    for (let count = 0; round.size > 0 && count < MAX_ROUNDS; count += 1) {
      const moved: Area[] = [];
      const dirty = this.mark(round);
      this.calculate(dirty, moved);
      for (const node of dirty) calculated.add(node);
      round = this.lookingAt(moved);
    }
    return calculated;
  }

  /** Everything that depends on the seeds, with the number of formulas each has to wait for. */
  private mark(seeds: ReadonlySet<FormulaNode>): Set<FormulaNode> {
    const dirty = new Set(seeds);
    for (const node of dirty) {
      node.dirty = true;
      node.followers = [...this.lookingAt([node.area])];
      for (const follower of node.followers) {
        dirty.add(follower);
        follower.waiting += 1;
      }
    }
    return dirty;
  }

  private lookingAt(areas: readonly Area[]): Set<FormulaNode> {
    const found = new Set<FormulaNode>();
    for (const area of areas) {
      eachCell(area, (row, column) => this.dependents.each(area.sheet, row, column, (node) => found.add(node)));
    }
    return found;
  }

  private calculate(dirty: ReadonlySet<FormulaNode>, moved: Area[]): void {
    this.drain(
      [...dirty].filter((node) => node.waiting === 0),
      moved,
    );
    for (;;) {
      const circle = circular([...dirty].filter((node) => node.dirty));
      if (circle.length === 0) return;
      for (const node of circle) this.giveUp(node);
      this.drain(
        circle.flatMap((node) => this.finish(node)),
        moved,
      );
    }
  }

  private drain(ready: FormulaNode[], moved: Area[]): void {
    for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
      if (!node.dirty) continue;
      try {
        moved.push(...this.evaluate(node));
      } catch (thrown) {
        if (!(thrown instanceof NotReady)) throw thrown;
        node.waiting += 1;
        thrown.node.followers.push(node);
        continue;
      }
      ready.push(...this.finish(node));
    }
  }

  /** Ends a formula's turn; answers the formulas that waited for it alone. */
  private finish(node: FormulaNode): FormulaNode[] {
    node.dirty = false;
    node.waiting = 0;
    const { followers } = node;
    node.followers = [];
    return followers.filter((follower) => {
      if (!follower.dirty) return false;
      follower.waiting -= 1;
      return follower.waiting === 0;
    });
  }
}

/**
 * Of formulas that wait for each other those in a circle, without those that only wait for a circle. Formulas come in
 * the order they were found, so that looking from the end strips a long chain in one go.
 */
function circular(waiting: readonly FormulaNode[]): FormulaNode[] {
  const left = new Set(waiting);
  const backwards = [...waiting].reverse();
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const node of backwards) {
      if (!node.followers.some((follower) => left.has(follower))) left.delete(node);
    }
  }
  return [...left];
}
