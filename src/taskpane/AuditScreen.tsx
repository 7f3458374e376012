import { Suspense, type KeyboardEvent } from "react";
import type { OpenAudit } from "../app/audit";
import { Skeleton } from "./components/Skeleton";
import { usePane } from "./context";
import { Header } from "./header/Header";
import { Messages } from "./Messages";
import type { ViewId } from "./model/model";
import { views } from "./views";

interface Props {
  readonly audit: OpenAudit;
}

/** An open audit: the header that never scrolls away, the tabs, and the chosen view. */
export function AuditScreen({ audit }: Props) {
  const { model, words } = usePane();
  const view = views.find((one) => one.id === model.view);
  return (
    <>
      <Header audit={audit} />
      <Messages />
      <main className="views">
        <Tabs />
        <div id="view" className="view" role="tabpanel" aria-labelledby={`tab-${model.view}`}>
          <Suspense fallback={<Skeleton label={words.loading} />}>
            {view === undefined ? null : <view.Content audit={audit} />}
          </Suspense>
        </div>
      </main>
    </>
  );
}

function Tabs() {
  const { model, dispatch, words } = usePane();
  const choose = (view: ViewId | undefined): void => {
    if (view !== undefined) dispatch({ type: "viewChosen", view });
  };
  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const at = views.findIndex((one) => one.id === model.view) + by;
    if (by === 0 || views[at] === undefined) return;
    choose(views[at]?.id);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={words.viewsLabel} onKeyDown={hear}>
      {views.map(({ id }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === model.view}
          aria-controls="view"
          tabIndex={id === model.view ? 0 : -1}
          onClick={() => choose(id)}
        >
          {words.views[id]}
        </button>
      ))}
    </div>
  );
}
