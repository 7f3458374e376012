import { copiesEn } from "./en/copies";
import type { CopiesWords } from "./shape/copies";
import { copiesZh } from "./zh/copies";

/** The words about templates and portable copies by language. */
export const copiesWords: Readonly<Record<"zh-CN" | "en-US", CopiesWords>> = { "zh-CN": copiesZh, "en-US": copiesEn };
