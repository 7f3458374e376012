import type { Expression } from "./expression";

/** A formula that can answer "" instead of a number. */
export const showsNothing = (tree: Expression): boolean =>
  tree.kind === "call" &&
  tree.name === "IF" &&
  tree.args.slice(1).some((arg) => arg.kind === "text" || showsNothing(arg));

/** A formula that answers 0 on a condition: points of a clause that does not apply. */
export const showsZero = (tree: Expression): boolean =>
  tree.kind === "call" &&
  tree.name === "IF" &&
  tree.args.slice(1).some((arg) => (arg.kind === "number" && arg.value === 0) || showsZero(arg));

/** IF(…,"",…): other texts are words that a reader is meant to see. */
export const answersEmptyText = (tree: Expression): boolean =>
  tree.kind === "call" &&
  tree.name === "IF" &&
  tree.args.slice(1).some((arg) => (arg.kind === "text" && arg.value === "") || answersEmptyText(arg));
