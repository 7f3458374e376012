import { functionsEn } from "../../words/en/functions";
import type { FunctionWords } from "../../words/shape/functions";
import { functionsZh } from "../../words/zh/functions";
import type { FunctionLanguage } from "./language";

/** The functions' own words in both languages. */
export const functionWords: Readonly<Record<FunctionLanguage, FunctionWords>> = { zh: functionsZh, en: functionsEn };
