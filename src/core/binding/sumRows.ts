import { add, equals, ZERO, type Rational } from "../number/rational";
import { textOf } from "./grid";
import type { Line } from "./line";
import { isIdLike } from "./profile";
import { resultWords } from "./roleWords";
import type { RowReader } from "./rowReader";

/**
 * Rows that add up what stands above them are no clauses, whatever they are called: by their points being that sum where
 * they have no number although clauses have, or by being called a result.
 */
export function withoutSums(lines: readonly Line[], reader: RowReader): readonly Line[] {
  const isNumbered = areNumbered(lines, reader);
  const above = { all: new RunningSum(), section: new RunningSum() };
  return lines.map((line) => {
    const isUnnumbered = isNumbered && !hasNumber(line, reader);
    const read =
      line.kind === "clause" && isSumOf(line, above, isUnnumbered) ? { ...line, kind: "total" as const } : line;
    if (read.kind === "clause") for (const sum of Object.values(above)) sum.add(read.points);
    else if (read.kind !== "note" && read.kind !== "header") above.section = new RunningSum();
    return read;
  });
}

/** Points of the clauses above, of the table and of the section. */
type Above = Readonly<Record<"all" | "section", RunningSum>>;

class RunningSum {
  #count = 0;
  #sum = ZERO;

  add(points: Rational | null): void {
    this.#count += 1;
    this.#sum = add(this.#sum, points ?? ZERO);
  }

  /** A single clause is repeated by many a row that is none of its sums. */
  get isOfSeveral(): boolean {
    return this.#count >= 2;
  }

  is(points: Rational): boolean {
    return this.isOfSeveral && equals(points, this.#sum);
  }
}

function isSumOf({ label, points }: Line, above: Above, isUnnumbered: boolean): boolean {
  if (!above.all.isOfSeveral) return false;
  const isResult = label.length <= 16 && resultWords.test(label);
  if (points === null) return isResult && isUnnumbered;
  return (isResult || isUnnumbered) && (above.all.is(points) || above.section.is(points));
}

/** Where nearly every row has a number of its own, one without is something else. */
function areNumbered(lines: readonly Line[], reader: RowReader): boolean {
  const clauses = lines.filter(({ kind }) => kind === "clause");
  return clauses.filter((line) => hasNumber(line, reader)).length * 5 >= clauses.length * 3;
}

const hasNumber = ({ row }: Line, reader: RowReader): boolean => isIdLike(textOf(reader.cell(row, "clause")));
