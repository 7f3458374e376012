/** Which groups a table of clauses has and where each clause belongs; found from the ids alone. */
export interface Layout {
  readonly ids: readonly string[];
  /** Every id prefix of at least two parts, in order of first appearance: a group stands before the groups inside it. */
  readonly groups: readonly string[];
  /** For each group the group around it; `groups.length` stands for the whole audit. */
  readonly parents: readonly number[];
  /** For each clause its innermost group, numbered the same way. */
  readonly homes: readonly number[];
}

/** Works out the groups of a table. A clause whose own id is the prefix of others belongs to the group of that name. */
export function layoutOf(ids: readonly string[]): Layout {
  const numbers = new Map<string, number>();
  for (const id of ids) for (const prefix of prefixes(id)) if (!numbers.has(prefix)) numbers.set(prefix, numbers.size);
  const whole = numbers.size;
  const groups = [...numbers.keys()];
  return {
    ids,
    groups,
    parents: groups.map((group) => numbers.get(parent(group)) ?? whole),
    homes: ids.map((id) => numbers.get(id) ?? numbers.get(parent(id)) ?? whole),
  };
}

/** "5.1.2.2" lies in "5.1" and "5.1.2"; an id of one or two parts lies in no group. */
export function prefixes(id: string): string[] {
  const parts = id.split(".");
  return parts.slice(2).map((_part, index) => parts.slice(0, index + 2).join("."));
}

const parent = (id: string): string => id.slice(0, Math.max(0, id.lastIndexOf(".")));
