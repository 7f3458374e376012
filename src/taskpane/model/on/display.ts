import { visibleRows } from "../clauses";
import { goToWithRow } from "../go";
import type { Model } from "../model";
import { focusing, step, still, type Handlers } from "../step";

/** What happens to the view itself: tabs, search, filters, language, the map of keys. */
export const onDisplay: Handlers<
  | "searchFocused"
  | "searchDone"
  | "searchTyped"
  | "filterChosen"
  | "groupFolded"
  | "viewChosen"
  | "languageChosen"
  | "keysToggled"
> = {
  searchFocused: (model) => still(focusing({ ...model, view: "score" }, "search")),
  searchDone: (model) => goToWithRow(model, firstFound(model)),
  searchTyped: (model, { text }) => still({ ...model, search: text }),
  filterChosen: (model, { filter }) => still({ ...model, filter }),
  groupFolded: (model, { group }) => still({ ...model, folded: toggled(model.folded, group) }),
  viewChosen: (model, { view }) => still({ ...model, view }),
  languageChosen: (model, { language }) => step({ ...model, language }, { do: "keepLanguage", language }),
  keysToggled: (model) => still({ ...model, keysShown: !model.keysShown }),
};

/** The current clause where the search left it in, else the first one found. */
function firstFound(model: Model): string | null {
  const rows = visibleRows(model);
  return rows.find((row) => row.id === model.current)?.id ?? rows[0]?.id ?? null;
}

function toggled(set: ReadonlySet<string>, member: string): ReadonlySet<string> {
  const others = [...set].filter((one) => one !== member);
  return new Set(others.length === set.size ? [...others, member] : others);
}
