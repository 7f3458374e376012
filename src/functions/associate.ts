import { functions } from "./metadata";

/** Tells Excel's runtime which code answers which function. */
export function associateFunctions(): void {
  for (const [id, { call }] of Object.entries(functions)) CustomFunctions.associate(id, call);
}
