import type { Scheme } from "../core/scheme/scheme";
import { gbt27922Rules } from "./gbt27922Rules";

/** The rules of every scheme that comes with the product, without tables; the first one is meant where none is named. */
export const ruleSets: readonly [Scheme, ...Scheme[]] = [gbt27922Rules];

/** The rules of the scheme of that id, or null when none comes with the product. */
export const rulesById = (id: string): Scheme | null => ruleSets.find((rules) => rules.id === id) ?? null;
