import type { Localised, Scheme } from "../../core/scheme/scheme";

/** A group as the summary lists it; the name is null where the scheme names none. */
export interface ListedGroup {
  readonly id: string;
  readonly name: Localised | null;
}

/** Every prefix of a clause id that has at least two parts, in order of first appearance. */
export function listedGroups(scheme: Scheme): readonly ListedGroup[] {
  const ids = new Set(scheme.clauses.flatMap((clause) => prefixes(clause.id)));
  const names = new Map(scheme.groups.map((group) => [group.id, group.name]));
  return [...ids].map((id) => ({ id, name: names.get(id) ?? null }));
}

function prefixes(id: string): string[] {
  const parts = id.split(".");
  return parts.slice(2).map((_, index) => parts.slice(0, index + 2).join("."));
}
