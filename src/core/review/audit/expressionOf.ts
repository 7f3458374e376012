import {
  isBinaryNode,
  isCallNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  tokenize,
  type AstExpression,
} from "@borgar/fx";
import { readArea, type Area } from "../model/area";
import type { Formula, Reference } from "../model/formula";
import type { Expression, RangeNode } from "./expression";

/** Trees of formulas that may be kept; they die with them. */
const kept = new WeakMap<Formula, Expression>();
/** Of the others only the last, for a rule often asks twice about one formula before it goes on to the next. */
let last: { readonly formula: Formula; readonly tree: Expression } | null = null;

/** The tree of a formula. */
export function expressionOf(formula: Formula): Expression {
  const known = formula.isKept ? kept.get(formula) : last?.formula === formula ? last.tree : undefined;
  if (known !== undefined) return known;
  const { text, references } = formula;
  const made = planOf(formula).make({ text, references });
  if (formula.isKept) kept.set(formula, made);
  else last = { formula, tree: made };
  return made;
}

type Read = Pick<Formula, "text" | "references">;

/** How the tree of a formula is made, and those of its copies, which differ in the cells that they read. */
interface Plan {
  readonly make: (formula: Read) => Expression;
  /** All copies have the same tree. */
  readonly isFixed: boolean;
}

/** Formulas are parsed once, however many copies there are. */
const plans = new WeakMap<object, Plan>();

function planOf(formula: Formula): Plan {
  const { form } = formula;
  const found = form === null ? undefined : plans.get(form);
  if (found !== undefined) return found;
  const { plan, isForCopies } = planned(formula);
  if (form !== null && isForCopies) plans.set(form, plan);
  return plan;
}

function planned({ text, references }: Formula): { readonly plan: Plan; readonly isForCopies: boolean } {
  try {
    const planner = new Planner(references);
    const plan = planner.plan(parse(tokenize(text, { negativeNumbers: false })));
    return { plan, isForCopies: planner.metAll };
  } catch {
    // What the parser refuses is left to the rules that work on its parts.
    return { plan: { isFixed: false, make: (copy) => ({ kind: "other", text: copy.text }) }, isForCopies: true };
  }
}

/** Goes through a formula that was parsed and meets its references in their order. */
class Planner {
  readonly #references: readonly Reference[];
  #met = 0;

  constructor(references: readonly Reference[]) {
    this.#references = references;
  }

  get metAll(): boolean {
    return this.#met === this.#references.length;
  }

  plan(node: AstExpression): Plan {
    if (isLiteralNode(node)) return fixed(literal(node.value));
    if (isReferenceNode(node)) return this.#reference(node.value);
    if (isCallNode(node)) {
      const name = node.callee.name.toUpperCase();
      return this.#branch(node.arguments, (args) => ({ kind: "call", name, args }));
    }
    if (!isBinaryNode(node) && !isUnaryNode(node)) return fixed({ kind: "other", text: "" });
    const { operator } = node;
    return this.#branch(node.arguments, (args) => ({ kind: "operation", operator, args }));
  }

  #branch(parts: readonly AstExpression[], joined: (args: readonly Expression[]) => Expression): Plan {
    const plans = parts.map((part) => this.plan(part));
    const make = (formula: Read): Expression => joined(plans.map((one) => one.make(formula)));
    return plans.every(({ isFixed }) => isFixed) ? fixed(make(nothing)) : { isFixed: false, make };
  }

  #reference(text: string): Plan {
    const [at, found] = [this.#met, this.#references[this.#met]];
    if (found?.text !== text) return fixed(reference(text));
    this.#met += 1;
    const isOwn = found.sheet === null;
    const first = reference(isOwn ? ownText(text) : text);
    return { isFixed: false, make: ({ references }) => copied(first, references[at] ?? found, isOwn) };
  }
}

const fixed = (node: Expression): Plan => ({ isFixed: true, make: () => node });
const nothing: Read = { text: "", references: [] };

/** Without the formula's own sheet, whether or not it is named. */
const ownText = (written: string): string => written.slice(written.lastIndexOf("!") + 1);

function copied(first: Expression, read: Reference, isOwn: boolean): Expression {
  if (first.kind === "range") return new ReadRange(first.sheet, read, isOwn);
  return { kind: "other", text: isOwn ? ownText(read.text) : read.text };
}

/** What a reference reads; its text is only put together for who asks. */
export class ReadRange implements RangeNode {
  readonly kind = "range";
  readonly #reference: Reference;
  readonly #isOwn: boolean;

  /** `isOwn`: the text leaves out the sheet. */
  constructor(
    readonly sheet: string | null,
    reference: Reference,
    isOwn: boolean,
  ) {
    [this.#reference, this.#isOwn] = [reference, isOwn];
  }

  get area(): Area {
    return this.#reference.area;
  }

  get text(): string {
    const { text } = this.#reference;
    return this.#isOwn ? ownText(text) : text;
  }
}

function literal(value: unknown): Expression {
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "string" ? { kind: "text", value } : { kind: "other", text: String(value) };
}

function reference(text: string): Expression {
  const mark = text.lastIndexOf("!");
  const sheet = mark < 0 ? null : text.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'");
  const area = readArea(text.slice(mark + 1));
  return area === null || sheet?.includes("[") === true
    ? { kind: "other", text }
    : { kind: "range", text, sheet, area };
}
