import { opened } from "../go";
import { emptySpecial } from "../model";
import { step, still, type Handlers } from "../step";

/** What happens to special deductions and bonuses. */
export const onSpecial: Handlers<"specialTyped" | "specialSent" | "specialAdded" | "specialPlaceChosen"> = {
  specialTyped: (model, { change }) =>
    still({ ...model, special: { ...model.special, item: { ...model.special.item, ...change } } }),
  specialSent: (model) => {
    if (model.special.sending) return still(model);
    const special = { ...model.special, sending: true };
    return step({ ...model, special, trouble: null }, { do: "addSpecial", item: special.item });
  },
  specialAdded: (model, { audit }) =>
    still({
      ...opened(model, audit),
      special: { item: { ...emptySpecial, type: model.special.item.type }, sending: false },
    }),
  specialPlaceChosen: (model, { index }) => step(model, { do: "selectSpecial", index }),
};
