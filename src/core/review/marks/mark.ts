/** What a reviewer says of cells. `ignored`: a flag that the reviewer lets stand, with the reason. */
export type MarkKind = "verified" | "questionable" | "wrong" | "ignored";

/** A reviewer's mark as it stands in the workbook's table of marks. */
export interface Mark {
  readonly sheet: string;
  /** A1 areas where the cells stood when they were marked; empty = the sheet or the workbook as a whole. */
  readonly cells: readonly string[];
  readonly kind: MarkKind;
  /** Id of the rule whose flag is ignored; "" for the other kinds. */
  readonly rule: string;
  readonly note: string;
  /** As entered. */
  readonly reviewer: string;
  /** yyyy-mm-dd */
  readonly date: string;
  readonly anchor: Anchor;
}

/** What the marked cells held and what stood beside them: by it they are found again, and a change is seen. */
export interface Anchor {
  /** Formulas written relative to their cells, and typed values, each once; "" when no cell was marked. */
  readonly content: string;
  /** What named the rows of the cells, one after another; only the first where they are too many; "" = nothing. */
  readonly label: string;
  /** The text above the first cell; "" = none. */
  readonly heading: string;
  /** The formulas of `content` with their references told by what stood beside the cells they read; "" = not known. */
  readonly meaning: string;
  /** The other sheets of the workbook, which the marked one cannot have become: names between slashes; "" = not known. */
  readonly others: string;
}

/** A mark and where it stands now. */
export interface PlacedMark {
  readonly mark: Mark;
  /**
   * valid: its cells hold what was marked, here. changed: they do not any more. gone: the sheet, or all of its cells,
   * are gone. Only valid marks count.
   */
  readonly state: "valid" | "changed" | "gone";
  /** The sheet's name now; the former one when it cannot be found. */
  readonly sheet: string;
  /** Where the cells are now, A1; where they were when they cannot be found. */
  readonly cells: readonly string[];
}
