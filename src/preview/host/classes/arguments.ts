import type { Area } from "../../../calc/liveBook";
import type { Argument } from "../protocol/handle";
import { isHandle } from "../protocol/handle";
import { invalidArgument } from "../protocol/refusal";
import { isWireObject } from "../protocol/wire";
import type { WireObject } from "../protocol/wire";
import { CellRange } from "../state/cellRange";

/** The doors through which arguments of calls come in; each refuses with InvalidArgument. */

export function textArgument(value: Argument | undefined): string {
  if (typeof value === "string") return value;
  throw invalidArgument();
}

export function numberArgument(value: Argument | undefined): number {
  if (typeof value === "number") return value;
  throw invalidArgument();
}

export function booleanArgument(value: Argument | undefined): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument();
}

/** A whole number, or `missing` when the argument was left out. */
export function numberOr(value: Argument | undefined, missing: number): number {
  return value === undefined || value === null ? missing : numberArgument(value);
}

export function booleanOr(value: Argument | undefined, missing: boolean): boolean {
  return value === undefined || value === null ? missing : booleanArgument(value);
}

export function textOr(value: Argument | undefined, missing: string): string {
  return value === undefined || value === null ? missing : textArgument(value);
}

export function objectArgument(value: Argument | undefined): WireObject {
  if (isWireObject(value) && !isHandle(value)) return value;
  throw invalidArgument();
}

/** The area of a Range argument; null when the argument is something else. */
export function areaOf(value: Argument | undefined): Area | null {
  return isHandle(value) && value.target instanceof CellRange ? value.target.area() : null;
}

/** One of a fixed list of words, in any capitals. */
export function wordArgument<W extends string>(value: Argument | undefined, words: readonly W[]): W {
  const text = textArgument(value).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === text);
  if (word === undefined) throw invalidArgument();
  return word;
}
