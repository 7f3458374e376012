import { schemeEn } from "./en/scheme";
import type { SchemeWords } from "./shape/scheme";
import { schemeZh } from "./zh/scheme";

/** The words about schemes a team owns, by language. */
export const schemeWords: Readonly<Record<"zh-CN" | "en-US", SchemeWords>> = { "zh-CN": schemeZh, "en-US": schemeEn };
