import { clauseAt, neighbour, nextOpen } from "../clauses";
import { goTo, goToWithRow, leaving } from "../go";
import { auditOf, type Model } from "../model";
import { focusing, step, still, type Handlers, type Step } from "../step";

/** What happens when somebody goes from clause to clause, here or in the sheet. */
export const onClause: Handlers<
  | "clauseChosen"
  | "moved"
  | "nextOpenChosen"
  | "cardEntered"
  | "cardLeft"
  | "fieldWanted"
  | "cellChosen"
  | "placeChosen"
  | "rowLost"
  | "selectedInSheet"
  | "sheetShown"
> = {
  clauseChosen: (model, { clause, focus }) => {
    const moved = goTo(model, clause);
    return focus === "row" ? { ...moved, model: focusing(moved.model, "row") } : moved;
  },
  moved: (model, { by }) => goToWithRow(model, neighbour(model, by)),
  nextOpenChosen: (model) => goToWithRow(model, nextOpen(model, model.current)),
  cardEntered: (model) => still(focusing(model, "verdicts")),
  fieldWanted: (model, { field }) => still(focusing(model, field)),
  cardLeft: (model) => still(focusing(model, "row")),
  cellChosen: (model) => (model.current === null ? still(model) : select(model, model.current)),
  placeChosen: (model, { clause }) => select({ ...model, current: clause }, clause),
  rowLost: (model, { clause, to }) => {
    const moved = leaving(model, to);
    return { ...moved, model: focusing({ ...moved.model, left: { clause, why: "filtered" } }, "row") };
  },
  selectedInSheet: (model, { place }) => {
    const audit = auditOf(model);
    const clause = audit === null ? null : clauseAt(audit, place);
    const shown = { ...model, sheet: place.sheet };
    return clause === null || clause === model.current ? still(shown) : leaving(shown, clause);
  },
  sheetShown: (model, { sheet }) => still({ ...model, sheet }),
};

const select = (model: Model, clause: string): Step => step(model, { do: "select", clause, now: true });
