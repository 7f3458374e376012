import type { CallArgument } from "../../../calc/liveBook";
import type { CellError, CellValue } from "../../../core/book/book";
import type { Wire } from "../protocol/wire";
import type { BlanksAs, FunctionMetadata, ParameterMetadata } from "./metadata";

/** Arguments as the runtime wants them, or the error Excel answers without calling. */
export type Shaped =
  { readonly ok: true; readonly values: readonly Wire[] } | { readonly ok: false; readonly error: CellError };

const blanks = { zero: 0, null: null, empty: "" } as const;

/** Gives every parameter what its metadata promises: a matrix, one value, or null when it was left out. */
export function shapeArguments(metadata: FunctionMetadata, args: readonly CallArgument[], blanksAs: BlanksAs): Shaped {
  const { parameters } = metadata;
  const repeats = parameters.at(-1)?.repeating === true;
  const missing = parameters.filter((one, index) => !one.optional && !one.repeating && args[index] === undefined);
  if (missing.length > 0 || (args.length > parameters.length && !repeats)) return refused("#VALUE!");
  const values: Wire[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const given = parameter.repeating === true ? args.slice(index) : args.slice(index, index + 1);
    if (given.some((argument) => !fits(parameter, argument))) return refused("#VALUE!");
    const shaped = given.map((argument) => shape(parameter, argument, blanksAs));
    values.push(parameter.repeating === true ? shaped : (shaped[0] ?? null));
  }
  return { ok: true, values };
}

const refused = (error: CellError["error"]): Shaped => ({ ok: false, error: { error } });

/** A parameter for one value takes a matrix only when it has one cell. */
function fits(parameter: ParameterMetadata, argument: CallArgument): boolean {
  if (parameter.dimensionality === "matrix" || argument.kind !== "matrix") return true;
  return argument.values.length === 1 && argument.values[0]?.length === 1;
}

function shape(parameter: ParameterMetadata, argument: CallArgument, blanksAs: BlanksAs): Wire {
  if (argument.kind === "omitted") return null;
  const matrix = argument.kind === "matrix" ? argument.values : [[argument.value]];
  const wire = matrix.map((row) => row.map((value) => wireOf(value, blanksAs)));
  return parameter.dimensionality === "matrix" ? wire : (wire[0]?.[0] ?? null);
}

function wireOf(value: CellValue, blanksAs: BlanksAs): Wire {
  if (value === null) return blanks[blanksAs];
  return typeof value === "object" ? { type: "CustomFunctionError", code: value.error } : value;
}

/** The first error inside the arguments. */
export function firstError(args: readonly CallArgument[]): CellError | undefined {
  for (const argument of args) {
    const values =
      argument.kind === "matrix" ? argument.values.flat() : argument.kind === "value" ? [argument.value] : [];
    const found = values.find(isError);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;
