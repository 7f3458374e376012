import type * as z from "zod/mini";

/** What is wrong with the shape of a JSON file, at a path such as `clauses[3].points`; "" is the file itself. */
export type ShapeProblem =
  | { readonly code: "MISSING_FIELD"; readonly path: string }
  | { readonly code: "WRONG_TYPE"; readonly path: string; readonly expected: string; readonly found: string }
  /** Only these values are allowed. */
  | { readonly code: "WRONG_VALUE"; readonly path: string; readonly allowed: readonly string[] }
  | { readonly code: "UNKNOWN_FIELD"; readonly path: string }
  /** `limit` in characters. */
  | { readonly code: "TEXT_TOO_LONG"; readonly path: string; readonly limit: number }
  /** So much is wrong that it is not all listed; `more` is how many problems are left out. */
  | { readonly code: "MORE_PROBLEMS"; readonly more: number };

/** Characters of one text: as many as a cell of Excel holds, so that every file fits into a workbook. */
export const longestText = 32_767;

/** A file full of rubbish would otherwise fill the screen. */
const mostListed = 100;

/** The validator's findings in our own terms, in the order of the file. */
export function shapeProblems(issues: readonly z.core.$ZodIssue[], file: unknown): ShapeProblem[] {
  const problems = issues.flatMap((issue) => problemsOf(issue, file));
  if (problems.length <= mostListed) return problems;
  return [...problems.slice(0, mostListed), { code: "MORE_PROBLEMS", more: problems.length - mostListed }];
}

function problemsOf(issue: z.core.$ZodIssue, file: unknown): ShapeProblem[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ code: "UNKNOWN_FIELD", path: pathText([...issue.path, key]) }));
  }
  const path = pathText(issue.path);
  const found = valueAt(file, issue.path);
  if (found === undefined) return [{ code: "MISSING_FIELD", path }];
  if (issue.code === "invalid_value") return [{ code: "WRONG_VALUE", path, allowed: issue.values.map(String) }];
  if (typeof found === "string" && found.length > longestText) {
    return [{ code: "TEXT_TOO_LONG", path, limit: longestText }];
  }
  const expected = issue.code === "invalid_type" ? issue.expected : issue.message;
  return [{ code: "WRONG_TYPE", path, expected, found: typeName(found) }];
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const name = short(String(step));
    return text === "" ? name : `${text}.${name}`;
  }, "");
}

function short(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : name;
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = file;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
