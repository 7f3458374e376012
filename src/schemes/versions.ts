import type { Scheme } from "../core/scheme/scheme";
import { schemeById, schemes } from ".";

/**
 * Versions that came with the product before, unchanged: an audit is scored by the version it was begun with, and a copy
 * of one is still what was given out. Whoever changes a scheme puts its former version here.
 */
const former: readonly Scheme[] = [];

/** Every version of every scheme that ever came with the product, the present ones first. */
export const everyVersion: readonly Scheme[] = [...schemes, ...former];

/** That version of a scheme; where it never came with the product, the present one, or null for an id nobody knows. */
export const schemeGiven = (id: string, version: string): Scheme | null =>
  everyVersion.find((scheme) => scheme.id === id && scheme.version === version) ?? schemeById(id);
