import type { ComponentType } from "react";
import { onDemand } from "../onDemand";
import type { DoorId } from "../model/model";

/** What stands behind the doors that need no audit of ours; their labels are in the words, under the same ids. */
export const doors: readonly { readonly id: DoorId; readonly Content: ComponentType }[] = [
  { id: "bind", Content: onDemand(() => import(/* webpackChunkName: "bind" */ "./bind/BindView")) },
  { id: "review", Content: onDemand(() => import(/* webpackChunkName: "review" */ "./review/ReviewView")) },
  { id: "scheme", Content: onDemand(() => import(/* webpackChunkName: "scheme" */ "./scheme/SchemeDoor")) },
];
