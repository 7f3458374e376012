import { step, type Handlers } from "../step";

/** What happens to special deductions and bonuses outside of their own view. */
export const onSpecial: Handlers<"specialPlaceChosen"> = {
  specialPlaceChosen: (model, { index }) => step(model, { do: "selectSpecial", index }),
};
