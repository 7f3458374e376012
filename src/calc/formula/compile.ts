import { type AstExpression, parse } from "@borgar/fx";
import type { CellError, CellValue, ErrorText } from "../../core/book/book";
import { type Operand, Reference, failure } from "../value/operand";
import { compileCall } from "./call";
import { intersected } from "./deref";
import { BINARY, UNARY, applyBinary, applyUnary } from "./operators";
import { type Findings, Unreadable } from "./findings";
import { nameReference, rangeReference, tableReference } from "./references";
import { combine } from "./combine";
import type { Program, Runner, Scope, WrittenReference } from "./scope";
import { readableTokens } from "./tokens";

/** Compiles a formula with its "="; null when it is not a formula Excel could read. */
export function compileFormula(formula: string): Program | null {
  const tree = parsed(formula);
  if (tree === null) return null;
  const findings: Findings = { references: [], volatile: false, recording: true, locals: new Set() };
  try {
    const run = compile(tree, findings);
    return { run, references: findings.references, volatile: findings.volatile };
  } catch (thrown) {
    if (thrown instanceof Unreadable) return null;
    throw thrown;
  }
}

function parsed(formula: string): AstExpression | null {
  try {
    return parse(readableTokens(formula), { permitArrayRanges: false, looseRefCalls: true });
  } catch {
    return null;
  }
}

/** Compiles one node of a formula. */
export function compile(node: AstExpression, findings: Findings): Runner {
  switch (node.type) {
    case "Literal":
      return constant(literal(node.value));
    case "ErrorLiteral":
      return constant(errorNamed(node.value));
    case "ReferenceIdentifier":
      return compileReference(node.value, node.kind, findings);
    case "UnaryExpression":
      return compileUnary(node.operator, one(node.arguments, findings));
    case "BinaryExpression":
      return compileBinary(node.operator, node.arguments, findings);
    case "CallExpression":
      return compileCall(node, findings, compile);
    case "ArrayExpression":
      return constant(node.elements.map((row) => row.map(elementValue)));
    case "LetExpression":
      return compileLet(node, findings);
    default:
      return constant(failure("#NAME?"));
  }
}

const constant =
  (value: Operand): Runner =>
  () =>
    value;

const literal = (value: string | number | boolean): CellValue => value;

function errorNamed(text: string): CellError {
  return failure(text.toUpperCase() as ErrorText);
}

function elementValue(node: AstExpression): CellValue {
  if (node.type === "Literal") return node.value;
  if (node.type === "ErrorLiteral") return errorNamed(node.value);
  throw new Unreadable("an array constant holds constants");
}

function compileReference(text: string, kind: string, findings: Findings): Runner {
  if (kind === "name" && findings.locals.has(text.toUpperCase())) return localValue(text.toUpperCase());
  const reference = referenceOf(text, kind);
  if (reference === null) throw new Unreadable(text);
  if (findings.recording) findings.references.push(reference);
  return (scope) => reference.resolve(scope);
}

function referenceOf(text: string, kind: string): WrittenReference | null {
  if (kind === "table") return tableReference(text);
  return kind === "name" ? nameReference(text) : rangeReference(text);
}

function localValue(name: string): Runner {
  return (scope) => scope.locals?.get(name) ?? null;
}

function one(nodes: readonly AstExpression[], findings: Findings): Runner {
  const [node] = nodes;
  if (node === undefined) throw new Unreadable("an operator without its value");
  return compile(node, findings);
}

function compileUnary(operator: string, operand: Runner): Runner {
  if (operator === "@") return (scope) => intersected(operand(scope), scope);
  if (operator === "#") return (scope) => spilled(operand(scope), scope);
  const apply = UNARY[operator];
  if (apply === undefined) throw new Unreadable(operator);
  return (scope) => applyUnary(apply, operand(scope), scope);
}

function spilled(operand: Operand, scope: Scope): Operand {
  const cell = operand instanceof Reference ? operand.single : null;
  const area = cell === null ? null : scope.book.spillOf(cell.sheet, cell.row, cell.column);
  return area === null ? failure("#REF!") : new Reference([area]);
}

function compileBinary(operator: string, nodes: readonly AstExpression[], findings: Findings): Runner {
  const [first, second] = nodes;
  if (first === undefined || second === undefined) throw new Unreadable(operator);
  const left = compile(first, findings);
  const right = compile(second, findings);
  const apply = BINARY[operator];
  if (apply !== undefined) return (scope) => applyBinary(apply, left(scope), right(scope), scope);
  // The corners of such a range are known only when it is calculated, so the cells between them are as well.
  if (operator === ":") findings.volatile = true;
  return (scope) => combine(operator, left(scope), right(scope));
}

type LetNode = Extract<AstExpression, { type: "LetExpression" }>;

function compileLet(node: LetNode, findings: Findings): Runner {
  const bound = new Set(findings.locals);
  const steps = node.declarations.map((declaration) => {
    if (declaration.init === null) throw new Unreadable("LET");
    const run = within(findings, bound, declaration.init);
    const name = declaration.id.name.toUpperCase();
    bound.add(name);
    return { name, run };
  });
  if (node.body === null) throw new Unreadable("LET");
  const body = within(findings, bound, node.body);
  return (scope) => {
    const locals = new Map(scope.locals ?? []);
    for (const { name, run } of steps) locals.set(name, run({ ...scope, locals: new Map(locals) }));
    return body({ ...scope, locals });
  };
}

function within(findings: Findings, locals: ReadonlySet<string>, node: AstExpression): Runner {
  const inner: Findings = { ...findings, locals: new Set(locals) };
  const run = compile(node, inner);
  findings.volatile ||= inner.volatile;
  return run;
}
