import { Suspense, useState } from "react";
import type { OpenAudit } from "../app/audit";
import { mayBeSilent } from "../app/silentFunctions";
import { Skeleton } from "./components/Skeleton";
import { usePane } from "./context";
import { Header } from "./header/Header";
import { Messages } from "./Messages";
import { onDemand } from "./onDemand";
import { Tabs } from "./Tabs";
import { views } from "./views";

/** Only there while something is tried. */
const WhatIfBar = onDemand(() => import(/* webpackChunkName: "whatIf" */ "./views/whatIf/WhatIfBar"));
/** Only there when the functions of the add-in seem not to answer. */
const SilenceBar = onDemand(() => import(/* webpackChunkName: "silence" */ "./views/silence/SilenceBar"));

interface Props {
  readonly audit: OpenAudit;
}

/** An open audit: the header that never scrolls away, the tabs, and the chosen view. */
export function AuditScreen({ audit }: Props) {
  const { model, words } = usePane();
  const view = views.find((one) => one.id === model.view);
  return (
    <>
      {model.whatIf === null ? null : (
        <Suspense fallback={<p className="what-if-wait">{words.whatIf.title}</p>}>
          <WhatIfBar whatIf={model.whatIf} />
        </Suspense>
      )}
      <Header audit={audit} />
      <Messages />
      <Silence key={audit.suffix} audit={audit} />
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

/** Stays once there was a doubt: it says what became of it. */
function Silence({ audit }: Props) {
  const [wasInDoubt, doubt] = useState(false);
  const isInDoubt = mayBeSilent(audit);
  if (isInDoubt && !wasInDoubt) doubt(true);
  return isInDoubt || wasInDoubt ? (
    <Suspense fallback={null}>
      <SilenceBar audit={audit} />
    </Suspense>
  ) : null;
}
