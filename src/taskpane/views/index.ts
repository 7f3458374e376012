import type { ComponentType } from "react";
import type { OpenAudit } from "../../app/audit";
import type { ViewId } from "../model/model";
import { LedgerView } from "./ledger/LedgerView";
import { ScoreView } from "./score/ScoreView";
import { SpecialsView } from "./specials/SpecialsView";

/** A view of an open audit; its label is in the words, under the same id. */
export interface View {
  readonly id: ViewId;
  readonly Content: ComponentType<{ readonly audit: OpenAudit }>;
}

/** All views in the order of their tabs. */
export const views: readonly View[] = [
  { id: "score", Content: ScoreView },
  { id: "specials", Content: SpecialsView },
  { id: "ledger", Content: LedgerView },
];
