import { actsEn } from "./en/acts";
import type { ActWords } from "./shape/acts";
import { actsZh } from "./zh/acts";

/** The words of what was done and of verdicts for whole groups, by language. */
export const actWords: Readonly<Record<"zh-CN" | "en-US", ActWords>> = { "zh-CN": actsZh, "en-US": actsEn };
