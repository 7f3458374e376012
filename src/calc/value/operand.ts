import type { CellError, CellValue, ErrorText } from "../../core/book/book";
import type { Area } from "../liveBook";

/** Rows of cell values; every row has the same length and there is at least one cell. */
export type Matrix = readonly (readonly CellValue[])[];

/** Cells that a formula points at, as against their values; several areas are a union such as (A1:A3,C1). */
export class Reference {
  constructor(readonly areas: readonly Area[]) {}

  /** The only area, or null for a union. */
  get single(): Area | null {
    return this.areas.length === 1 ? (this.areas[0] ?? null) : null;
  }
}

/** What a part of a formula yields. */
export type Operand = CellValue | Matrix | Reference;

const known = new Map<ErrorText, CellError>();

/** The error value with this text; one object for each text. */
export function failure(error: ErrorText): CellError {
  const found = known.get(error);
  if (found !== undefined) return found;
  const made: CellError = Object.freeze({ error });
  known.set(error, made);
  return made;
}

/**
 * Carries an error value out of a function to the place that shows it. Thrown, because an error in any argument ends
 * the whole function in a spreadsheet, and because the functions then read like their definition.
 */
export class Raised extends Error {
  constructor(readonly value: CellError) {
    super(value.error);
  }
}

const carriers = new WeakMap<CellError, Raised>();

/** What to throw for an error value; made once for each, because a sheet can hold thousands of them. */
export function raised(value: CellError): Raised {
  const known = carriers.get(value);
  if (known !== undefined) return known;
  const made = new Raised(value);
  carriers.set(value, made);
  return made;
}

/** Ends the function being calculated with this error. */
export function raise(error: ErrorText): never {
  throw raised(failure(error));
}

export const isError = (value: Operand | undefined): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

export const isMatrix = (value: Operand): value is Matrix => Array.isArray(value);

/** Runs a calculation and answers a raised error as a value. */
export function caught<T>(run: () => T): T | CellError {
  try {
    return run();
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.value;
    throw thrown;
  }
}
