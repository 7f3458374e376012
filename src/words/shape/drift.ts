import type { Drift, DriftClass, DriftKind } from "../../core/drift/drift";
import type { SchemeState } from "../../core/fingerprint/publish";

/** What a workbook was compared with, as `workbook/layout` names it. */
type Reference = "built-in" | "published" | "own";

/** Everything that is said about what a workbook changed against its scheme. */
export interface DriftWords {
  readonly class: Readonly<Record<DriftClass, string>>;
  /** What happened, without place and clause. */
  readonly kind: { readonly [Kind in DriftKind]: (drift: Drift) => string };
  readonly state: Readonly<Record<SchemeState, string>>;
  readonly reference: Readonly<Record<Reference, string>>;
  readonly none: string;
  /** A line that counts the three classes. */
  readonly counts: (normal: number, suspicious: number, broken: number) => string;
  readonly problem: {
    readonly NO_AUDIT: string;
    readonly SHEETS_MISSING: (table: string) => string;
  };
  /** Between place and sentence. */
  readonly joint: string;
  readonly command: { readonly summary: string; readonly usage: string; readonly notAWorkbook: string };
}
