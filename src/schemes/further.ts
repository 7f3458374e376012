import type { Scheme } from "../core/scheme/scheme";
import { dailyGoods } from "./dailyGoods";
import { szfa1001 } from "./szfa1001";

/** The schemes that come with the product besides the one that is meant where none is named. */
export const furtherSchemes: readonly Scheme[] = [szfa1001, dailyGoods];

/** The one of that id among them, or null. */
export const furtherById = (id: string): Scheme | null => furtherSchemes.find((scheme) => scheme.id === id) ?? null;
