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

/** Every fault in every layout in which it makes sense, `each` times. */
export function* seeds(each: number, chosen: readonly Layout[] = layouts): Generator<Seed> {
  for (const layout of chosen)
    for (let number = 1; number <= each; number++) {
      const instance = layout.build(seeded(number));
      for (const [index, fault] of faults.entries()) {
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
