import type { Scheme } from "../scheme/scheme";

/**
 * The canonical text of a scheme: JSON without spaces, fields in the order of their names, lists in their own order,
 * without the record of its publication. Two schemes that say the same have the same text wherever they were stored.
 */
export function canonicalScheme(scheme: Scheme): string {
  return canonical({ ...scheme, published: undefined });
}

/**
 * The same for what a score depends on: ids, points, rules, bounds. Names, sources, requirements, consequences, classes
 * of findings and where points come from are left out.
 */
export function canonicalScoring(scheme: Scheme): string {
  return canonical(
    { ...scheme, published: undefined, source: undefined, findings: undefined, version: undefined },
    unscored,
  );
}

/** Fields that no score depends on, wherever they stand. */
const unscored: ReadonlySet<string> = new Set(["name", "requirement", "consequence", "status"]);

function canonical(value: unknown, without: ReadonlySet<string> = new Set()): string {
  if (Array.isArray(value)) return `[${value.map((entry: unknown) => canonical(entry, without)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([name, entry]) => entry !== undefined && !without.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, entry]) => `${JSON.stringify(name)}:${canonical(entry, without)}`).join(",")}}`;
}
