import { lazy, type ComponentType } from "react";
import type { DoorId } from "../model/model";

/** What stands behind the doors that need no audit of ours; their labels are in the words, under the same ids. */
export const doors: readonly { readonly id: DoorId; readonly Content: ComponentType }[] = [
  { id: "review", Content: lazy(() => import("./review/ReviewView")) },
];
