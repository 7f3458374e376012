import type { CellError, CellValue, ErrorText } from "../../../core/book/book";
import type { Wire, WireObject } from "../protocol/wire";
import { isWireObject } from "../protocol/wire";

const byCode: Readonly<Record<number, ErrorText>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** One answer of the runtime: [invocation, ok, value, error code]. */
export interface Answer {
  readonly id: number;
  readonly values: CellValue[][];
}

/** Reads an answer in the form of CustomFunctions 1.7 and later; null when it is none. */
export function readAnswer(wire: Wire): Answer | null {
  if (!Array.isArray(wire)) return null;
  const [id, succeeded, value, code] = wire as readonly Wire[];
  if (typeof id !== "number") return null;
  return { id, values: succeeded === true ? cellsOf(value ?? null) : [[failure(value ?? null, code ?? null)]] };
}

/** Without a code Excel knows, a failed call is #VALUE!: a thrown Error loses its text on the way. */
function failure(message: Wire, code: Wire): CellError {
  const error = (typeof code === "number" ? byCode[code] : undefined) ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}

function cellsOf(value: Wire): CellValue[][] {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = value as readonly Wire[];
  if (rows.length === 0) return [[{ error: "#CALC!" }]];
  return rows.map((row) => (Array.isArray(row) ? (row as readonly Wire[]).map(cellOf) : [cellOf(row)]));
}

function cellOf(value: Wire): CellValue {
  if (isWireObject(value)) return errorOf(value);
  return Array.isArray(value) ? { error: "#VALUE!" } : (value as CellValue);
}

/** A CustomFunctions.Error that was returned (alone or inside an array). */
function errorOf(value: WireObject): CellError {
  const { code, message } = value;
  const known = [...Object.values(byCode), "#REF!", "#NAME?", "#CALC!"] as readonly ErrorText[];
  const error = known.find((text) => text === code) ?? "#VALUE!";
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}
