import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import { gridColumns, gridRows, type Area, type Place } from "./area";
import type { Reference } from "./formula";

/** The text that a formula gets when Excel copies it from one cell to another; null when a reference leaves the grid. */
export function copyFormula(text: string, from: Place, to: Place): string | null {
  const [down, right] = [to.row - from.row, to.column - from.column];
  const parts: string[] = [];
  for (const { type, value } of tokenize(text, { negativeNumbers: false })) {
    const shifted = type.startsWith("range") && type !== "range_named" ? shiftText(value, down, right) : value;
    if (shifted === null) return null;
    parts.push(shifted);
  }
  return parts.join("");
}

/** The formula with another area in place of those that read exactly this one; $ signs and sheet names stay. */
export function withArea(text: string, from: Area, to: Area): string {
  const parts = tokenize(text, { negativeNumbers: false }).map(({ type, value }) => {
    const parsed = type.startsWith("range") && type !== "range_named" ? parseA1Ref(value) : undefined;
    if (!parsed || !("range" in parsed)) return value;
    const { top, left, bottom, right } = parsed.range;
    const isIt = top === from.top && left === from.left && bottom === from.bottom && right === from.right;
    return isIt ? stringifyA1Ref({ ...parsed, range: { ...parsed.range, ...to } }) : value;
  });
  return parts.join("");
}

function shiftText(text: string, down: number, right: number): string | null {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return text;
  const { range } = parsed;
  const move = (line: number | null | undefined, held: boolean | null | undefined, by: number): number | null =>
    line === null || line === undefined ? null : held === true ? line : line + by;
  const moved = {
    top: move(range.top, range.$top, down),
    bottom: move(range.bottom, range.$bottom, down),
    left: move(range.left, range.$left, right),
    right: move(range.right, range.$right, right),
  };
  const outside = Object.values(moved).some((line) => line !== null && line < 0);
  return outside ? null : stringifyA1Ref({ ...parsed, range: { ...range, ...moved } });
}

/** The cells that a reference reads after its formula was copied; null when it leaves the grid. */
export function copyArea({ area, fixed }: Pick<Reference, "area" | "fixed">, from: Place, to: Place): Area | null {
  const [down, right] = [to.row - from.row, to.column - from.column];
  const rows = area.top === 0 && area.bottom === gridRows - 1;
  const columns = area.left === 0 && area.right === gridColumns - 1;
  const moved = {
    top: fixed.top || rows ? area.top : area.top + down,
    bottom: fixed.bottom || rows ? area.bottom : area.bottom + down,
    left: fixed.left || columns ? area.left : area.left + right,
    right: fixed.right || columns ? area.right : area.right + right,
  };
  const inside = moved.top >= 0 && moved.left >= 0 && moved.bottom < gridRows && moved.right < gridColumns;
  return inside ? moved : null;
}
