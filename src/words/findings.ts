import { findingsEn } from "./en/findings";
import type { FindingsWords } from "./shape/findings";
import { findingsZh } from "./zh/findings";

/** The words of findings and hints by language. */
export const findingsWords: Readonly<Record<"zh-CN" | "en-US", FindingsWords>> = {
  "zh-CN": findingsZh,
  "en-US": findingsEn,
};
