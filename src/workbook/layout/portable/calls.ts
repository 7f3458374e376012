import { stringifyTokens, tokenize, type Token } from "@borgar/fx";

/** The functions of the add-in. */
export const auditFunctions = [
  "SCORE",
  "STARS",
  "GRADE",
  "RANGE",
  "TOTALS",
  "LEDGER",
  "DEDUCTIONS",
  "GAP",
  "FINGERPRINT",
] as const;
export type AuditFunction = (typeof auditFunctions)[number];

/** One call of a function of the add-in within a formula. */
export interface AuditCall {
  readonly name: AuditFunction;
  /** What was given for each parameter, as tokens without outer spaces; an omitted one is empty. */
  readonly args: readonly (readonly Token[])[];
  /** Positions in `tokens` of the formula: from the function's name (or its "@") to its closing parenthesis. */
  readonly from: number;
  readonly to: number;
}

/** A formula taken to pieces, with the calls of the add-in that stand in no other such call. */
export interface AuditFormula {
  readonly tokens: readonly Token[];
  readonly calls: readonly AuditCall[];
}

const names = new Set<string>(auditFunctions);
const isAuditName = (name: string): name is AuditFunction => names.has(name);

/** The name after `AUDIT.`, where the add-in has a function of that name. */
function functionNamed(text: string): AuditFunction | null {
  const name = /^AUDIT\.([A-Z]+)$/.exec(text.toUpperCase())?.[1] ?? "";
  return isAuditName(name) ? name : null;
}

/** Whether a formula may call the add-in; a quick look before it is taken to pieces. */
export const mayCallAudit = (formula: string): boolean => /AUDIT[._]/i.test(formula);

/** Finds the calls of the add-in. `formula` as it stands in the cell, names already in order (see `repairFormula`). */
export function readAuditFormula(formula: string): AuditFormula {
  const tokens = tokenize(formula, { negativeNumbers: false });
  const calls: AuditCall[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const call = callAt(tokens, at);
    if (call === null) continue;
    calls.push(call);
    at = call.to;
  }
  return { tokens, calls };
}

function callAt(tokens: readonly Token[], at: number): AuditCall | null {
  const token = tokens[at];
  const name = token?.type === "func" ? functionNamed(token.value) : null;
  if (name === null || tokens[at + 1]?.value !== "(") return null;
  const args: Token[][] = [[]];
  let depth = 1;
  for (let index = at + 2; index < tokens.length; index += 1) {
    const next = tokens[index];
    if (next === undefined) return null;
    const mark = next.type === "operator" ? next.value : "";
    if (mark === ")" || mark === "}") depth -= 1;
    if (depth === 0) return { name, args: args.map(trimmed), from: before(tokens, at), to: index };
    if (depth === 1 && mark === ",") args.push([]);
    else args.at(-1)?.push(next);
    if (mark === "(" || mark === "{") depth += 1;
  }
  return null;
}

/** An "@" in front of the call goes with it: one cell needs none. */
const before = (tokens: readonly Token[], at: number): number => (tokens[at - 1]?.value === "@" ? at - 1 : at);

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isSpace = ({ type }: Token): boolean => type === "whitespace" || type === "newline";
  const first = tokens.findIndex((token) => !isSpace(token));
  if (first < 0) return [];
  return tokens.slice(first, tokens.findLastIndex((token) => !isSpace(token)) + 1);
}

/** Tokens as formula text. */
export const textOf = (tokens: readonly Token[]): string => stringifyTokens([...tokens]);

/** The formula with each call replaced by what `replace` says of it. */
export function withoutCalls({ tokens, calls }: AuditFormula, replace: (call: AuditCall) => string): string {
  let text = "";
  let at = 0;
  for (const call of calls) {
    text += textOf(tokens.slice(at, call.from)) + replace(call);
    at = call.to + 1;
  }
  return text + textOf(tokens.slice(at));
}

/** Whether the formula is one call of the add-in and nothing else. */
export function isOneCall({ tokens, calls }: AuditFormula): boolean {
  const [call] = calls;
  if (call === undefined || calls.length > 1) return false;
  const rest = [...tokens.slice(0, call.from), ...tokens.slice(call.to + 1)];
  return rest.every(({ type }) => type === "fx_prefix" || type === "whitespace" || type === "newline");
}
