import { whatIfEn } from "./en/whatIf";
import type { WhatIfWords } from "./shape/whatIf";
import { whatIfZh } from "./zh/whatIf";

/** The words of a what-if by language. */
export const whatIfWords: Readonly<Record<"zh-CN" | "en-US", WhatIfWords>> = { "zh-CN": whatIfZh, "en-US": whatIfEn };
