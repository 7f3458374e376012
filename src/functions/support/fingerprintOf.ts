import { canonicalScheme } from "../../core/fingerprint/canonical";
import { canonicalCells } from "../../core/fingerprint/canonicalCells";
import { sha256 } from "../../core/fingerprint/sha256";
import { isOneBlank, type Cells } from "./cells";
import { schemeOfRows } from "./scheme";

/** The fingerprint of a scheme where the cells are one, as on the scheme sheet; of the cells themselves otherwise. */
export function fingerprintOf(cells: Cells): string {
  const scheme = isOneBlank(cells) ? null : schemeOfRows(cells);
  return sha256(scheme?.ok === true ? canonicalScheme(scheme.value) : canonicalCells(cells));
}
