import type { Problem } from "../../core/audit/problem";
import type { RefusalFacts } from "../../words/shape/functions";

/** Why a function has no answer. `AUDIT` carries everything that is wrong with what was entered. */
export type Refusal = ArgumentRefusal | { readonly code: "AUDIT"; readonly problems: readonly Problem[] };

export type ArgumentRefusal = {
  readonly [Code in keyof RefusalFacts]: { readonly code: Code } & RefusalFacts[Code];
}[keyof RefusalFacts];
