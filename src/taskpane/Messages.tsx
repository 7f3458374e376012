import { Suspense, useEffect, useState } from "react";
import type { AppProblem } from "../app/audit";
import type { CellValue } from "../core/book/book";
import { HintBar, ProblemBar, WaitingBar } from "./components/Bars";
import { Conflicts } from "./Conflicts";
import { usePane, type Pane } from "./context";
import { auditInFront, rowOf } from "./model/clauses";
import { allConflicts } from "./model/conflicts";
import { auditOf, type Model, type Trouble } from "./model/model";
import { actsOf } from "./model/on/history";
import { onDemand } from "./onDemand";
import { atRest } from "./usePrefetch";

/** Only there when a review could not take its colours away. */
const LeftoverBar = onDemand(() => import(/* webpackChunkName: "review" */ "./views/review/LeftoverBar"));
/** Nothing is looked for while the pane opens; in milliseconds. */
const openingTime = 5_000;

/** What did not work or has to wait, between the header and the views: nothing else moves because of it. */
export function Messages() {
  const pane = usePane();
  const { model, words, say } = pane;
  const sending = Object.values(model.drafts).filter((draft) => draft.sending !== null).length;
  return (
    <>
      {model.waiting === null ? null : (
        <WaitingBar sentence={say.trouble(model.waiting)} more={words.trouble.waiting(sending)} />
      )}
      <InFront />
      <Left />
      <Conflicts />
      <Leftovers />
      {model.trouble === null || isShownAsConflict(model) ? null : <TroubleBar pane={pane} trouble={model.trouble} />}
    </>
  );
}

/** What somebody else has changed is shown with both values as soon as the sheet has been read again. */
const isShownAsConflict = (model: Model): boolean =>
  model.trouble?.problem.code === "CELL_CHANGED" && model.trouble.again === "drafts" && allConflicts(model).length > 0;

/** Colours that a review left in the workbook; the review looks for them itself. */
function Leftovers() {
  const { phase, view } = usePane().model;
  const [isOpened, rest] = useState(false);
  useEffect(() => atRest(openingTime, () => rest(true)), []);
  const isReviewing = phase.kind === "door" ? phase.door === "review" : phase.kind === "audit" && view === "review";
  if (!isOpened || isReviewing) return null;
  return (
    <Suspense fallback={null}>
      <LeftoverBar />
    </Suspense>
  );
}

/** Somebody looks at the sheet of another audit than the pane's: said, and never switched without being asked. */
function InFront() {
  const { model, dispatch, words } = usePane();
  const front = auditInFront(model);
  const own = auditOf(model)?.rows[0]?.place.sheet;
  if (front === null || own === undefined) return null;
  const hasDrafts = model.whatIf !== null || Object.keys(model.drafts).length > 0;
  const open = () => dispatch({ type: "auditChosen", suffix: front.suffix });
  const choices = hasDrafts ? [] : [{ label: words.header.openInFront(front.sheet), onChoose: open }];
  return <HintBar sentence={words.header.inFront(own, front.sheet)} choices={choices} />;
}

/** A clause was taken away from under the hands; what was typed for one that is gone can only be discarded. */
function Left() {
  const { model, dispatch, words } = usePane();
  const audit = auditOf(model);
  if (audit === null || model.whatIf !== null) return null;
  const unplaced = Object.keys(model.drafts).filter((clause) => rowOf(audit, clause) === null);
  if (model.left === null && unplaced.length === 0) return null;
  const said = model.left === null ? "" : words.list.left[model.left.why](model.left.clause, model.current ?? "");
  const unsaved = unplaced.length === 0 ? "" : words.trouble.unsaved(unplaced.join(words.joint));
  const discard = {
    label: words.trouble.discard,
    onChoose: () => dispatch({ type: "draftsDropped", clauses: unplaced }),
  };
  return <HintBar sentence={[said, unsaved].filter(Boolean).join(" ")} choices={unsaved === "" ? [] : [discard]} />;
}

function TroubleBar({ pane, trouble }: { readonly pane: Pane; readonly trouble: Trouble }) {
  const { model, words, say } = pane;
  // What is begun in a what-if does not wait for the sheet.
  const unsaved = model.whatIf === null ? Object.keys(model.drafts).join(words.joint) : "";
  const unwritten = trouble.again === "drafts" && unsaved !== "" ? words.trouble.unsaved(unsaved) : "";
  const back = trouble.again === "back" ? words.trouble.notTakenBack(actsOf(model).some((act) => !act.refused)) : "";
  const kept = [...foundNow(pane, trouble.problem), unwritten, back].filter((sentence) => sentence !== "").join(" ");
  return <ProblemBar sentence={say.trouble(trouble.problem)} kept={kept} choices={choices(pane, trouble)} />;
}

/** Where somebody else has changed a cell: what it holds now, beside what was entered here. */
function foundNow({ words }: Pane, problem: AppProblem): readonly string[] {
  if (problem.code !== "CELL_CHANGED") return [];
  return problem.cells.map(({ address, found }) => words.trouble.found(address, cellText(found)));
}

function cellText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

function choices({ dispatch, words }: Pane, { problem, again }: Trouble) {
  const w = words.trouble;
  const isConflict = problem.code === "CELL_CHANGED";
  const retry = { label: isConflict ? w.keepMine : w.retry, onChoose: () => dispatch({ type: "triedAgain" }) };
  const drop = { label: isConflict ? w.keepSheet : w.discard, onChoose: () => dispatch({ type: "draftsDropped" }) };
  const close = { label: w.close, onChoose: () => dispatch({ type: "troubleClosed" }) };
  if (again === "none" || again === "create" || again === "back") return [close];
  return again === "drafts" ? [retry, drop] : [retry, close];
}
