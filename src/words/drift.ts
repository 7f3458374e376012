import { driftEn } from "./en/drift";
import type { DriftWords } from "./shape/drift";
import { driftZh } from "./zh/drift";

/** The words about drift by language. */
export const driftWords: Readonly<Record<"zh-CN" | "en-US", DriftWords>> = { "zh-CN": driftZh, "en-US": driftEn };
