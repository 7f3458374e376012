import { specialsEn } from "./en/specials";
import type { SpecialsWords } from "./shape/specials";
import { specialsZh } from "./zh/specials";

/** The words of special items by language. */
export const specialsWords: Readonly<Record<"zh-CN" | "en-US", SpecialsWords>> = {
  "zh-CN": specialsZh,
  "en-US": specialsEn,
};
