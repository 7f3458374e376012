import { reviewPaneEn } from "./en/reviewPane";
import type { ReviewPaneWords } from "./shape/reviewPane";
import { reviewPaneZh } from "./zh/reviewPane";

/** The words of the review in the pane by language. */
export const reviewPaneWords: Readonly<Record<"zh-CN" | "en-US", ReviewPaneWords>> = {
  "zh-CN": reviewPaneZh,
  "en-US": reviewPaneEn,
};
