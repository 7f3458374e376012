import { doorStates } from "./doors";
import { listStates } from "./lists";
import { reviewStates } from "./review";
import { schemeStates } from "./scheme";
import { actStates, scoreStates } from "./score";
import type { State } from "./state";
import { whatIfStates } from "./whatIf";

/** Every state of the pane worth a look, in the order in which a person meets them. */
export const states: readonly State[] = [
  ...doorStates,
  ...scoreStates,
  ...actStates,
  ...whatIfStates,
  ...listStates,
  ...reviewStates,
  ...schemeStates,
];
