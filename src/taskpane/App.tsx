import { useEffect, useMemo, useState } from "react";
import { ErrorGuard } from "./components/ErrorGuard";
import { PaneProvider, useStore } from "./context";
import { Screen } from "./Screen";
import type { Store } from "./store/store";
import { tokensOf, type Look } from "./theme";
import { paneWords } from "./words";

interface Props {
  readonly store: Store;
  readonly look: LookSource;
}

/** The look now, and word of every change of it. */
export interface LookSource {
  readonly now: () => Look;
  /** Answers how to stop listening. */
  readonly follow: (listener: () => void) => () => void;
}

/** The whole pane over a store. */
export function App({ store, look }: Props) {
  const pane = useStore(store);
  const [chosen, choose] = useState(look.now);
  const tokens = useMemo(() => tokensOf(chosen), [chosen]);
  useEffect(() => look.follow(() => choose(look.now())), [look]);
  return (
    <div className={`starsheet ${chosen}`} style={tokens}>
      <ErrorGuard fallback={<Broken store={store} />}>
        <PaneProvider value={pane}>
          <Screen />
        </PaneProvider>
      </ErrorGuard>
    </div>
  );
}

function Broken({ store }: { readonly store: Store }) {
  const words = paneWords(store.model().language).trouble;
  return (
    <div className="broken" role="alert">
      <p>{words.broken}</p>
      <button type="button" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </div>
  );
}
