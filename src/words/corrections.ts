import { correctionsEn } from "./en/corrections";
import type { CorrectionsWords } from "./shape/corrections";
import { correctionsZh } from "./zh/corrections";

/** The words of corrective actions by language. */
export const correctionsWords: Readonly<Record<"zh-CN" | "en-US", CorrectionsWords>> = {
  "zh-CN": correctionsZh,
  "en-US": correctionsEn,
};
