import { firstOf, valueOf } from "../formula/deref";
import type { Runner, Scope } from "../formula/scope";
import { compareValues } from "../value/compare";
import { toLogical, toWhole } from "../value/coerce";
import { mapCells } from "../value/matrix";
import { type Operand, Reference, caught, failure, isError, isMatrix, raise, raised } from "../value/operand";
import { type Family, MANY, lazy, scalar, whole } from "./define";
import { valuesOf } from "./numbers";

type Args = readonly (Runner | null)[];

const run = (runner: Runner | null | undefined, scope: Scope): Operand => (runner ? runner(scope) : null);

/** A branch that is not given at all is TRUE or FALSE; one left empty between commas is 0. */
const branch = (args: Args, at: number, absent: boolean, scope: Scope): Operand =>
  at >= args.length ? absent : (run(args[at], scope) ?? 0);

function choose(args: Args, scope: Scope): Operand {
  const condition = valueOf(run(args[0], scope), scope);
  if (isError(condition)) return condition;
  if (!isMatrix(condition)) return toLogical(condition) ? branch(args, 1, true, scope) : branch(args, 2, false, scope);
  const yes = valueOf(
    caught(() => branch(args, 1, true, scope)),
    scope,
  );
  const no = valueOf(
    caught(() => branch(args, 2, false, scope)),
    scope,
  );
  return mapCells([condition, yes, no], ([test = null, a = null, b = null]) => (toLogical(test) ? a : b));
}

function instead(args: Args, scope: Scope, caughtError: (error: string) => boolean): Operand {
  const tried = caught(() => run(args[0], scope));
  const value = valueOf(tried, scope);
  if (!isMatrix(value)) {
    if (isError(value)) return caughtError(value.error) ? (run(args[1], scope) ?? 0) : value;
    return value === null ? 0 : tried;
  }
  const other = valueOf(
    caught(() => run(args[1], scope)),
    scope,
  );
  return mapCells([value, other], ([a = null, b = null]) => (isError(a) && caughtError(a.error) ? b : a));
}

/** Truth values of all arguments; text and blanks in ranges are passed over, none at all is #VALUE!. */
function truths(operands: readonly Operand[], scope: Scope): boolean[] {
  const found: boolean[] = [];
  for (const operand of operands) {
    const several = operand instanceof Reference || isMatrix(operand);
    for (const value of valuesOf(operand, scope)) {
      if (isError(value)) throw raised(value);
      if (!several || typeof value === "boolean" || typeof value === "number") found.push(toLogical(value));
    }
  }
  return found.length === 0 ? raise("#VALUE!") : found;
}

function firstTrue(args: Args, scope: Scope): Operand {
  for (let at = 0; at + 1 < args.length; at += 2) {
    if (toLogical(firstOf(run(args[at], scope), scope))) return run(args[at + 1], scope);
  }
  return failure("#N/A");
}

function matching(args: Args, scope: Scope): Operand {
  const wanted = firstOf(run(args[0], scope), scope);
  let at = 1;
  for (; at + 1 < args.length; at += 2) {
    if (compareValues(wanted, firstOf(run(args[at], scope), scope)) === 0) return run(args[at + 1], scope);
  }
  return at < args.length ? run(args[at], scope) : failure("#N/A");
}

function byNumber(args: Args, scope: Scope): Operand {
  const index = valueOf(run(args[0], scope), scope);
  if (!isMatrix(index)) {
    const at = toWhole(index);
    return at >= 1 && at < args.length ? run(args[at], scope) : failure("#VALUE!");
  }
  const choices = args.slice(1).map((choice) => valueOf(run(choice, scope), scope));
  return mapCells([index, ...choices], ([at = null, ...values]) => values[toWhole(at) - 1] ?? failure("#VALUE!"));
}

/** Conditions, and what happens when they hold. */
export const LOGICAL: Family = {
  IF: lazy(1, 3, choose),
  IFERROR: lazy(2, 2, (args, scope) => instead(args, scope, () => true)),
  IFNA: lazy(2, 2, (args, scope) => instead(args, scope, (error) => error === "#N/A")),
  IFS: lazy(2, MANY, firstTrue),
  SWITCH: lazy(3, MANY, matching),
  CHOOSE: lazy(2, MANY, byNumber),
  AND: whole(1, MANY, (args, scope) => truths(args, scope).every(Boolean)),
  OR: whole(1, MANY, (args, scope) => truths(args, scope).some(Boolean)),
  XOR: whole(1, MANY, (args, scope) => truths(args, scope).filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value = null]) => !toLogical(value)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};
