import type { Scheme } from "../core/scheme/scheme";
import { furtherSchemes } from "./further";
import { gbt27922 } from "./gbt27922";

/** Every scheme that comes with the product; the first one is meant where none is named. */
export const schemes: readonly [Scheme, ...Scheme[]] = [gbt27922, ...furtherSchemes];

/**
 * Versions that came with the product before, unchanged: an audit is scored by the version it was begun with. Whoever
 * changes a scheme puts its former version here.
 */
const former: readonly Scheme[] = [];

/** Every version of every scheme that ever came with the product, the present ones first. */
export const everyVersion: readonly Scheme[] = [...schemes, ...former];

/** The scheme of that id, or null when none comes with the product. */
export const schemeById = (id: string): Scheme | null => schemes.find((scheme) => scheme.id === id) ?? null;
