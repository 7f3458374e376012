import type { AstExpression, CallExpression } from "@borgar/fx";
import { FUNCTIONS } from "../functions";
import type { FunctionDefinition } from "../functions/define";
import { libraryFunction } from "../functions/library";
import type { CallArgument } from "../liveBook";
import { Reference, failure, isMatrix } from "../value/operand";
import { type CompileNode, type Findings, Unreadable } from "./findings";
import { valueOf } from "./deref";
import type { Runner, Scope } from "./scope";
import { functionName } from "./tokens";

/** Compiles a function call: a built-in function, else one of the add-in, else #NAME?. */
export function compileCall(node: CallExpression, findings: Findings, compile: CompileNode): Runner {
  const name = calleeName(node.callee);
  const definition = FUNCTIONS.get(name) ?? libraryFunction(name);
  const args = compileArguments(node.arguments, findings, compile, definition);
  if (definition === null) return addinCall(name, args);
  if (args.length < definition.min || args.length > definition.max) throw new Unreadable(name);
  if (definition.volatile === true) findings.volatile = true;
  return (scope) => definition.run(args, scope);
}

/** Names of functions in other scripts are read as names of cells and carry a value instead of a name. */
function calleeName(callee: { readonly name?: unknown; readonly value?: unknown }): string {
  const written = callee.name ?? callee.value;
  return typeof written === "string" ? functionName(written) : "";
}

function compileArguments(
  nodes: readonly (AstExpression | null)[],
  findings: Findings,
  compile: CompileNode,
  definition: FunctionDefinition | null,
): (Runner | null)[] {
  const recording = findings.recording;
  if (definition?.addressesOnly === true) findings.recording = false;
  const runners = nodes.map((node) => (node === null ? null : compile(node, findings)));
  findings.recording = recording;
  return runners;
}

function addinCall(name: string, args: readonly (Runner | null)[]): Runner {
  return (scope) => {
    if (!scope.book.hasFunction(name)) return failure("#NAME?");
    const result = scope.book.callFunction(
      name,
      args.map((run) => argument(run, scope)),
    );
    const single = result.length === 1 && result[0]?.length === 1;
    return single ? (result[0]?.[0] ?? null) : result;
  };
}

function argument(run: Runner | null, scope: Scope): CallArgument {
  if (run === null) return { kind: "omitted" };
  const operand = run(scope);
  const value = valueOf(operand, scope);
  if (isMatrix(value)) return { kind: "matrix", values: value };
  return operand instanceof Reference && operand.single === null
    ? { kind: "value", value: failure("#VALUE!") }
    : { kind: "value", value };
}
