import type { Rule } from "../rule";

/** Every rule. A new one adds a file and one line here. */
export const rules: readonly Rule[] = [];
