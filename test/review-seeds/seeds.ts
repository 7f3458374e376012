import type { Book } from "../../src/core/book/book";
import { recalculated } from "./book";
import type { Fault, Slip } from "./fault";
import type { Layout } from "./layout";
import { layouts } from "./layouts/index";
import { faults } from "./mutators/index";
import { seeded } from "./random";

/** One workbook with one fault. */
export interface Seed {
  readonly layout: Layout;
  readonly fault: Fault;
  readonly number: number;
  readonly slip: Slip;
}

/** Formulas above which a workbook counts as large: a review of it takes several times as long. */
const large = 200;
const formulasIn = ({ sheets }: Book): number =>
  sheets.reduce((sum, { cells }) => sum + cells.filter(({ formula }) => formula !== undefined).length, 0);

/**
 * Every fault in every layout in which it makes sense, `each` times. With `everyInLarge` above 1 a large workbook gets
 * only each so manieth fault, from another one on in the next layout, so that together they still get all of them.
 */
export function* seeds(each: number, chosen: readonly Layout[] = layouts, everyInLarge = 1): Generator<Seed> {
  for (const [start, layout] of chosen.entries())
    for (let number = 1; number <= each; number++) {
      const instance = layout.build(seeded(number));
      const every = formulasIn(instance.book) > large ? everyInLarge : 1;
      for (const [index, fault] of faults.entries()) {
        if ((index + start) % every !== 0) continue;
        const slip = fault.commit(instance, seeded(number * 1000 + index));
        if (slip === null) continue;
        const book = slip.stale === true ? slip.book : recalculated(slip.book);
        yield { layout, fault, number, slip: { ...slip, book } };
      }
    }
}

/** Correct workbooks, other ones than those that faults were put into. */
export function* correctBooks(
  each: number,
  chosen: readonly Layout[] = layouts,
): Generator<{ layout: Layout; book: Book }> {
  for (const layout of chosen)
    for (let number = 1; number <= each; number++) yield { layout, book: layout.build(seeded(5000 + number)).book };
}
