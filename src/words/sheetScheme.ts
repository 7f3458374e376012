import type { Localised } from "../core/scheme/scheme";

/** The name of the rules that are made of a sheet. */
export const sheetSchemeName: Localised = { zh: "按表中分值计算", en: "By the points of the sheet" };

/** What the clauses of a sheet without sections are called together. */
export const allClausesName: Localised = { zh: "条款", en: "Clauses" };
