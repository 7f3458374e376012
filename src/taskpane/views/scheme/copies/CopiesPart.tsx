import { placeOfUntwinned } from "../../../../app/portableCopies";
import { sayTwinProblem } from "../../../../words/sayTwin";
import { Button } from "../../../components/Button";
import { usePane } from "../../../context";
import type { Deed } from "./model";
import { useCopies, type Copies } from "./useCopies";

/** Copies that work without the add-in: making the workbook one, going back, and formulas that get no answer. */
export function CopiesPart({ hasAudit = false }: { readonly hasAudit?: boolean }) {
  const copies = useCopies();
  const { say } = usePane();
  const { model, words } = copies;
  const { state, isBusy, done, trouble } = model;
  return (
    <section className="block">
      <h2>{words.pane.title}</h2>
      <p>{state === null || state.portable === null ? words.pane.hint : words.pane.isPortable(state.portable)}</p>
      {state === null || state.misnamed === 0 ? null : (
        <p>
          {words.pane.misnamed(state.misnamed)}{" "}
          <Button onClick={copies.mend} isIdle={isBusy} size="small">
            {words.pane.mend}
          </Button>
        </p>
      )}
      {state === null || state.silent === 0 ? null : <p>{words.pane.silent(state.silent)}</p>}
      <Ways copies={copies} />
      {trouble === null ? null : (
        <p className="field-problem" role="alert">
          {say.trouble(trouble)}
        </p>
      )}
      <div role="status">
        {isBusy ? <p>{words.pane.working}</p> : null}
        {done === null || done.kind === "templateOpened" ? null : <Report deed={done} copies={copies} />}
      </div>
      {hasAudit ? <Template copies={copies} /> : null}
    </section>
  );
}

/** The way there, after the question whether a copy was saved, or the way back. */
function Ways({ copies: { model, words, ask, cancel, make, back } }: { readonly copies: Copies }) {
  const { state, isBusy, isAsking } = model;
  if (isAsking)
    return (
      <div role="group" aria-label={words.pane.make}>
        <p>{words.pane.saveFirst}</p>
        <div className="form-foot">
          <Button onClick={make} look="primary">
            {words.pane.goOn}
          </Button>
          <Button onClick={cancel}>{words.pane.cancel}</Button>
        </div>
      </div>
    );
  const isPortable = state !== null && state.portable !== null;
  return (
    <div className="form-foot">
      <Button onClick={isPortable ? back : ask} isIdle={isBusy || state === null}>
        {isPortable ? words.pane.back : words.pane.make}
      </Button>
    </div>
  );
}

/** A workbook for the next audit by the same scheme. */
function Template({ copies: { model, words, openTemplate } }: { readonly copies: Copies }) {
  const { pane } = words;
  return (
    <>
      <h3>{pane.templateTitle}</h3>
      <p>{pane.templateHint}</p>
      <div className="form-foot">
        <Button onClick={openTemplate} isIdle={model.isBusy}>
          {pane.makeTemplate}
        </Button>
      </div>
      <p role="status">{model.done?.kind === "templateOpened" ? pane.templateMade : ""}</p>
    </>
  );
}

/** What came of a deed that changed the workbook. */
type Change = Exclude<Deed, { readonly kind: "templateOpened" }>;

function Report({ deed, copies: { words } }: { readonly deed: Change; readonly copies: Copies }) {
  const { pane } = words;
  if (deed.kind === "mended") return <p>{pane.mended(deed.result)}</p>;
  if (deed.kind === "wentBack") {
    const { cells, left, kept } = deed.result;
    if (left.length > 0) return <p>{pane.left(left.join(", "))}</p>;
    return <p>{kept === null ? pane.wentBack(cells) : pane.kept(cells, kept)}</p>;
  }
  const { sheet, cells, untwinned, elsewhere } = deed.result;
  const places = untwinned.map((one) => {
    const { sheet: name, address } = placeOfUntwinned(one);
    return words.portable.untwinned(words.place(name, address), sayTwinProblem(words, one.problem));
  });
  return (
    <>
      <p>{sheet === null ? pane.nothing : pane.made(cells, sheet)}</p>
      {places.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {elsewhere.length === 0 ? null : <p>{words.portable.elsewhere(elsewhere.join(", "))}</p>}
    </>
  );
}
