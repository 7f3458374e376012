import { calculated, sheet, spot, type Line, type Spot } from "../book";
import { columnLetters } from "../../../src/core/review/model/area";
import { noParts, type Layout, type Parts } from "../layout";

const TABLE = "Comparison";
const criteria = ["Price", "Quality", "Delivery", "Service", "Environment", "Capacity", "Finance"];
const weightSets: Readonly<Record<number, readonly number[]>> = {
  5: [30, 25, 20, 15, 10],
  6: [25, 25, 15, 15, 10, 10],
  7: [20, 20, 20, 10, 10, 10, 10],
};
const WEIGHTS = 3;
const FIRST = 4;
/** First column of criteria. */
const LEFT = 1;

/** Suppliers in rows, criteria in columns, their weights in a row above: marks from 0 to 10, a weighted score, a rating. */
export const comparison: Layout = {
  id: "comparison",
  heldOut: false,
  build(random) {
    const size = random.pick([5, 6, 7]) ?? 5;
    const suppliers = random.whole(5, 10);
    const [first, last] = [columnLetters(LEFT), columnLetters(LEFT + size - 1)];
    const result = LEFT + size;
    const weightsArea = `$${first}$${WEIGHTS + 1}:$${last}$${WEIGHTS + 1}`;
    const lines: Line[] = [
      ["Supplier evaluation"],
      ["Marks from 0 to 10 for each criterion; the weights add up to 100."],
      ["Supplier", ...criteria.slice(0, size), "Weighted score", "Percentage", "Rating"],
      ["Weight", ...(weightSets[size] ?? []), `=SUM(${first}${WEIGHTS + 1}:${last}${WEIGHTS + 1})`, null, null],
    ];
    for (let index = 0; index < suppliers; index++) {
      const row = FIRST + index + 1;
      const [score, share] = [columnLetters(result), columnLetters(result + 1)];
      const marks = `${first}${row}:${last}${row}`;
      const open = `COUNT(${marks})<${size}`;
      lines.push([
        `Supplier ${index + 1}`,
        ...Array.from({ length: size }, () => random.whole(3, 10)),
        `=IF(${open},"",SUMPRODUCT(${weightsArea},${marks}))`,
        `=IF(${open},"",${score}${row}/(10*SUM(${weightsArea})))`,
        `=IF(${share}${row}="","",IF(${share}${row}>=0.85,"A",IF(${share}${row}>=0.7,"B",IF(${share}${row}>=0.5,"C","D"))))`,
      ]);
    }
    const average = (column: number): string => {
      const letters = columnLetters(column);
      const area = `${letters}${FIRST + 1}:${letters}${FIRST + suppliers}`;
      return `=IF(COUNT(${area})=0,"",AVERAGE(${area}))`;
    };
    lines.push(["Average", ...Array.from({ length: size + 2 }, (_, index) => average(LEFT + index)), null]);
    return { book: calculated([sheet(TABLE, lines)]), parts: partsOf(size, suppliers) };
  },
};

function partsOf(size: number, suppliers: number): Parts {
  const rows = Array.from({ length: suppliers }, (_, index) => FIRST + index);
  const result = LEFT + size;
  const at = (row: number, column: number): Spot => spot(TABLE, row, column);
  return {
    ...noParts,
    ratios: rows.map((row) => at(row, result + 1)),
    grades: rows.map((row) => at(row, result + 2)),
    calculated: [result, result + 1].map((column) => ({ sheet: TABLE, column, rows })),
    totals: [at(WEIGHTS, result)],
    points: Array.from({ length: size }, (_, index) => at(WEIGHTS, LEFT + index)),
    finals: [at(FIRST + suppliers, result + 1)],
  };
}
