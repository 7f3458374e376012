import type { RawSpecial, RawValue } from "../../core/audit/audit";
import { quoted } from "../../core/audit/raw";
import { fail, ok, type Result } from "../../core/result";
import { isBlankOrZero, isOneBlank, type Cells } from "./cells";
import { readRange, refuseErrors } from "./range";
import type { ArgumentRefusal } from "./refusal";

const countLimit = 1000;

/** Special items from their table (type, kind) or from two counts in one row (deductions, bonuses). */
export function readSpecials(argument: unknown): Result<readonly RawSpecial[], ArgumentRefusal> {
  const range = readRange("specials", argument);
  if (!range.ok) return range;
  const cells = range.value;
  if (cells === null || isOneBlank(cells)) return ok([]);
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) return fail({ code: "SPECIALS_SHAPE", columns });
  const broken = refuseErrors("specials", cells);
  if (broken) return fail(broken);
  return isCounts(cells) ? fromCounts(cells[0] ?? []) : ok(fromTable(cells));
}

/** Kinds are words, so two numbers in one row can only be counts. */
const isCounts = (cells: Cells): boolean =>
  cells.length === 1 &&
  (cells[0] ?? []).every((value) => typeof value === "number" || isBlankOrZero(value)) &&
  (cells[0] ?? []).some((value) => !isBlankOrZero(value));

function fromCounts(row: readonly RawValue[]): Result<readonly RawSpecial[], ArgumentRefusal> {
  const [deductions, bonuses] = row.map((value) => (isBlankOrZero(value) ? 0 : value));
  const wrong = [deductions, bonuses].find((count) => !isCount(count));
  if (wrong !== undefined) return fail({ code: "SPECIAL_COUNT", found: quoted(wrong) });
  return ok([...times(deductions, "deduction"), ...times(bonuses, "bonus")]);
}

const isCount = (value: RawValue): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= countLimit;

const times = (count: RawValue, type: string): readonly RawSpecial[] =>
  Array.from({ length: isCount(count) ? count : 0 }, () => ({ place: { in: "row", row: 1 }, type, kind: null }));

const fromTable = (cells: Cells): readonly RawSpecial[] =>
  cells.map(([type, kind], index) => ({ place: { in: "row", row: index + 1 }, type, kind }));
