import type { ComponentType } from "react";
import type { OpenAudit } from "../../app/audit";
import type { ViewId } from "../model/model";
import { onDemand } from "../onDemand";
import { ScoreView } from "./score/ScoreView";

/** A view of an open audit; its label is in the words, under the same id. */
export interface View {
  readonly id: ViewId;
  readonly Content: ComponentType<{ readonly audit: OpenAudit }>;
}

/** All views in the order of their tabs. Only the first one is there from the start; the others come when they are opened. */
export const views: readonly View[] = [
  { id: "score", Content: ScoreView },
  { id: "specials", Content: onDemand(() => import(/* webpackChunkName: "specials" */ "./specials/SpecialsView")) },
  { id: "findings", Content: onDemand(() => import(/* webpackChunkName: "findings" */ "./findings/FindingsView")) },
  { id: "ledger", Content: onDemand(() => import(/* webpackChunkName: "ledger" */ "./ledger/LedgerView")) },
  { id: "review", Content: onDemand(() => import(/* webpackChunkName: "review" */ "./review/ReviewView")) },
  { id: "scheme", Content: onDemand(() => import(/* webpackChunkName: "scheme" */ "./scheme/SchemeView")) },
];
