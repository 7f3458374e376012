import { cutFormula } from "./pieces";

/** A call found in a formula: where it starts, its arguments, where it ends (after its closing parenthesis). */
interface Call {
  readonly start: number;
  readonly args: readonly string[];
  readonly end: number;
}

/** Rewrites every call of a function, inner ones first. `name` is compared without regard to case. */
export function rewriteCalls(formula: string, name: string, render: (args: readonly string[]) => string): string {
  const call = findCall(formula, name);
  if (!call) return formula;
  const args = call.args.map((argument) => rewriteCalls(argument, name, render));
  return formula.slice(0, call.start) + render(args) + rewriteCalls(formula.slice(call.end), name, render);
}

/** The arguments of every call of a function, inner ones included. */
export function argumentsOf(formula: string, name: string): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  rewriteCalls(formula, name, (args) => {
    found.push(args);
    return "";
  });
  return found;
}

function findCall(formula: string, name: string): Call | null {
  if (!formula.toUpperCase().includes(name.toUpperCase())) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.])${name.replaceAll(".", "\\.")}\\(`, "iu");
  let at = 0;
  for (const piece of cutFormula(formula)) {
    const match = piece.kind === "code" ? pattern.exec(piece.text) : null;
    if (match) return readCall(formula, at + match.index, at + match.index + match[0].length);
    at += piece.text.length;
  }
  return null;
}

function readCall(formula: string, start: number, inside: number): Call | null {
  const args: string[] = [];
  let depth = 0;
  let from = inside;
  let at = inside;
  for (const piece of cutFormula(formula.slice(inside))) {
    for (const mark of piece.kind === "code" ? piece.text : "") {
      if (depth === 0 && (mark === "," || mark === ")")) {
        args.push(formula.slice(from, at));
        from = at + 1;
      }
      if (depth === 0 && mark === ")") return { start, args, end: at + 1 };
      depth += "({".includes(mark) ? 1 : ")}".includes(mark) ? -1 : 0;
      at += mark.length;
    }
    if (piece.kind !== "code") at += piece.text.length;
  }
  return null;
}
