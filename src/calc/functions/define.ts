import type { CellValue } from "../../core/book/book";
import { valueOf } from "../formula/deref";
import type { Runner, Scope } from "../formula/scope";
import { mapCells } from "../value/matrix";
import { type Operand, caught } from "../value/operand";

/** A function of the formula language. An argument left out between commas is null. */
export interface FunctionDefinition {
  readonly min: number;
  readonly max: number;
  readonly volatile?: boolean;
  /** Looks at the addresses of its arguments and not at their values, so it does not depend on them. */
  readonly addressesOnly?: boolean;
  run(args: readonly (Runner | null)[], scope: Scope): Operand;
}

/** Functions by upper-case name. */
export type Family = Readonly<Record<string, FunctionDefinition>>;

/** No limit on the number of arguments but Excel's own. */
export const MANY = 255;

type Cells = readonly CellValue[];

/** A function of single values; given several cells it answers cell by cell. */
export function scalar(min: number, max: number, apply: (cells: Cells, scope: Scope) => CellValue): FunctionDefinition {
  return {
    min,
    max,
    run: (args, scope) =>
      mapCells(
        args.map((run) => (run === null ? null : valueOf(run(scope), scope))),
        (cells) => apply(cells, scope),
      ),
  };
}

/** A function of whole ranges and arrays. */
export function whole(
  min: number,
  max: number,
  apply: (operands: readonly Operand[], scope: Scope) => Operand,
): FunctionDefinition {
  return {
    min,
    max,
    run: (args, scope) =>
      caught(() =>
        apply(
          args.map((run) => (run === null ? null : run(scope))),
          scope,
        ),
      ),
  };
}

/** A function that calculates only the arguments it needs. */
export function lazy(
  min: number,
  max: number,
  run: (args: readonly (Runner | null)[], scope: Scope) => Operand,
): FunctionDefinition {
  return { min, max, run: (args, scope) => caught(() => run(args, scope)) };
}

/** The same function, calculated on every pass. */
export const onEveryPass = (definition: FunctionDefinition): FunctionDefinition => ({ ...definition, volatile: true });

/** The same function, depending on addresses only. */
export const ofAddresses = (definition: FunctionDefinition): FunctionDefinition => ({
  ...definition,
  addressesOnly: true,
});
