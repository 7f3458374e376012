import type { Action } from "./action";
import type { Model } from "./model";
import { onBook } from "./on/book";
import { onClause } from "./on/clause";
import { onDisplay } from "./on/display";
import { onEntry } from "./on/entry";
import { onHistory } from "./on/history";
import { onSpecial } from "./on/special";
import { onWhatIf, withWhatIf } from "./on/whatIf";
import type { Handlers, Step } from "./step";

const handlers: Handlers<Action["type"]> = {
  ...onBook,
  ...onClause,
  ...onEntry,
  ...onHistory,
  ...onDisplay,
  ...onSpecial,
  ...onWhatIf,
};

/** What an action does to the pane. Pure: the same model and action always give the same step. */
export const update: (model: Model, action: Action) => Step = withWhatIf((model, action) => {
  // The table has the right handler for each type; the compiler cannot follow that through a union.
  const handle = handlers[action.type] as (model: Model, action: Action) => Step;
  return handle(model, action);
});
