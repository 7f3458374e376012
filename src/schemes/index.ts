import type { Scheme } from "../core/scheme/scheme";
import { furtherSchemes } from "./further";
import { gbt27922 } from "./gbt27922";

/** Every scheme that comes with the product; the first one is meant where none is named. */
export const schemes: readonly [Scheme, ...Scheme[]] = [gbt27922, ...furtherSchemes];

/** The scheme of that id, or null when none comes with the product. */
export const schemeById = (id: string): Scheme | null => schemes.find((scheme) => scheme.id === id) ?? null;
