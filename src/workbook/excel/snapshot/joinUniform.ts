import type { Area } from "../../../core/review/model/area";
import type { Uniform } from "./uniform";

/** Areas that were cut apart by halving and have the same, put together again where they make a rectangle; in reading order. */
export function joinUniform<T>(found: readonly Uniform<T>[]): readonly Uniform<T>[] {
  const groups = new Map<string, { readonly value: T; readonly areas: Area[] }>();
  for (const { area, value } of found) {
    const key = JSON.stringify(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { value, areas: [area] });
    else group.areas.push(area);
  }
  return [...groups.values()]
    .flatMap(({ value, areas }) => joinAreas(areas).map((area) => ({ area, value })))
    .sort((one, other) => one.area.top - other.area.top || one.area.left - other.area.left);
}

function joinAreas(areas: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    let grown = area;
    for (let at = partner(joined, grown); at >= 0; at = partner(joined, grown)) {
      const [other] = joined.splice(at, 1);
      grown = other === undefined ? grown : around(grown, other);
    }
    joined.push(grown);
  }
  return joined;
}

const partner = (areas: readonly Area[], area: Area): number => areas.findIndex((other) => isBeside(other, area));

function isBeside(one: Area, other: Area): boolean {
  const stacked = one.left === other.left && one.right === other.right;
  const inLine = one.top === other.top && one.bottom === other.bottom;
  const touches = (end: number, start: number): boolean => end + 1 === start;
  if (stacked) return touches(one.bottom, other.top) || touches(other.bottom, one.top);
  return inLine && (touches(one.right, other.left) || touches(other.right, one.left));
}

const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});
