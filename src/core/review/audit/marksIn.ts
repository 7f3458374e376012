import { nodesOf, type Expression } from "./expression";

/** Cells that are only asked for a word, such as the tick that takes a clause out: nothing is calculated from them. */
export const marksIn = (tree: Expression): ReadonlySet<Expression> =>
  new Set(
    [...nodesOf(tree)].flatMap(({ node }) =>
      node.kind === "operation" && /^(=|<>)$/.test(node.operator) && node.args.some(({ kind }) => kind === "text")
        ? node.args
        : [],
    ),
  );
