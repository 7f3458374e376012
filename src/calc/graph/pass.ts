import { eachCell } from "../sheets/address";
import type { Area } from "../liveBook";
import { type Dependents, Watched } from "./dependents";
import { FormulaNode, type Vertex } from "./node";

/** Thrown when a formula reads, by a way that was not known beforehand, a cell whose turn has not come yet. */
export class NotReady extends Error {
  constructor(readonly node: FormulaNode) {
    super("another formula comes first");
  }
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
    /** Called before each round. */
    private readonly begin: () => void,
  ) {}

  /** Runs until nothing is left; answers every formula it calculated. */
  run(seeds: ReadonlySet<FormulaNode>): Set<FormulaNode> {
    const calculated = new Set<FormulaNode>();
    let round: ReadonlySet<FormulaNode> = seeds;
    for (let count = 0; round.size > 0 && count < MAX_ROUNDS; count += 1) {
      const moved: Area[] = [];
      this.begin();
      const dirty = this.mark(round);
      this.calculate(dirty, moved);
      for (const vertex of dirty) if (vertex instanceof FormulaNode) calculated.add(vertex);
      round = this.lookingAt(moved);
    }
    return calculated;
  }

  /** Everything that depends on the seeds, with the number of others each has to wait for. */
  private mark(seeds: ReadonlySet<FormulaNode>): Set<Vertex> {
    const dirty = new Set<Vertex>(seeds);
    for (const vertex of dirty) {
      vertex.dirty = true;
      vertex.followers = this.followersOf(vertex);
      for (const follower of vertex.followers) {
        dirty.add(follower);
        follower.waiting += 1;
      }
    }
    return dirty;
  }

  private followersOf(vertex: Vertex): Vertex[] {
    if (vertex instanceof Watched) return [...vertex.nodes];
    if (!(vertex instanceof FormulaNode)) return [];
    const { sheet, row, column, fill } = vertex;
    const found: Vertex[] = [];
    if (fill === null) {
      this.dependents.each(sheet, row, column, (follower) => found.push(follower));
      return found;
    }
    const several = new Set<Vertex>();
    eachCell(vertex.area, (r, c) => this.dependents.each(sheet, r, c, (follower) => several.add(follower)));
    return [...several];
  }

  private lookingAt(areas: readonly Area[]): Set<FormulaNode> {
    const found = new Set<FormulaNode>();
    for (const area of areas) {
      eachCell(area, (row, column) => this.dependents.eachFormula(area.sheet, row, column, (node) => found.add(node)));
    }
    return found;
  }

  private calculate(dirty: ReadonlySet<Vertex>, moved: Area[]): void {
    this.drain(
      [...dirty].filter((vertex) => vertex.waiting === 0),
      moved,
    );
    for (;;) {
      const circle = circular([...dirty].filter((vertex) => vertex.dirty));
      if (circle.length === 0) return;
      for (const vertex of circle) if (vertex instanceof FormulaNode) this.giveUp(vertex);
      this.drain(
        circle.flatMap((vertex) => this.finish(vertex)),
        moved,
      );
    }
  }

  private drain(ready: Vertex[], moved: Area[]): void {
    for (let vertex = ready.pop(); vertex !== undefined; vertex = ready.pop()) {
      if (vertex.dirty && this.turn(vertex, moved)) ready.push(...this.finish(vertex));
    }
  }

  /** Gives a vertex its turn; false when it turns out to have to wait for another one. */
  private turn(vertex: Vertex, moved: Area[]): boolean {
    if (!(vertex instanceof FormulaNode)) return true;
    try {
      moved.push(...this.evaluate(vertex));
      return true;
    } catch (thrown) {
      if (!(thrown instanceof NotReady)) throw thrown;
      vertex.waiting += 1;
      thrown.node.followers.push(vertex);
      return false;
    }
  }

  /** Ends a turn; answers those that waited for it alone. */
  private finish(vertex: Vertex): Vertex[] {
    vertex.dirty = false;
    vertex.waiting = 0;
    const { followers } = vertex;
    vertex.followers = [];
    return followers.filter((follower) => {
      if (!follower.dirty) return false;
      follower.waiting -= 1;
      return follower.waiting === 0;
    });
  }
}

/**
 * Of those that wait for each other the ones in a circle, without those that only wait for a circle. They come in the
 * order they were found, so that looking from the end strips a long chain in one go.
 */
function circular(waiting: readonly Vertex[]): Vertex[] {
  const left = new Set(waiting);
  const backwards = [...waiting].reverse();
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const vertex of backwards) {
      if (!vertex.followers.some((follower) => left.has(follower))) left.delete(vertex);
    }
  }
  return [...left];
}
