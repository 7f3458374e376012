/** Every word of the list of what was done and of one verdict for a whole group. A language that misses one does not compile. */
export interface ActWords {
  readonly history: {
    readonly title: string;
    readonly explained: string;
    readonly none: string;
    readonly close: string;
    readonly takeBack: string;
    readonly takeBackThis: (act: string) => string;
    /** A cell that was written; "" = blank. */
    readonly cell: (column: string, before: string, after: string) => string;
    readonly clause: (clause: string, cells: string) => string;
    readonly clauses: (count: number, first: string, cells: string) => string;
    readonly row: (cells: string) => string;
    readonly added: (content: string) => string;
    readonly removed: (content: string) => string;
    /** Between the cells of one act, and between the cells of a row. */
    readonly joint: string;
    readonly cellJoint: string;
  };
  readonly bulk: {
    readonly title: (group: string) => string;
    readonly verdict: string;
    readonly open: (count: number) => string;
    /** The choice to overwrite clauses that have a verdict. */
    readonly overwrite: (count: number) => string;
    readonly overwritten: (count: number) => string;
    /** A clause whose verdict is overwritten. */
    readonly fromTo: (clause: string, from: string, to: string) => string;
    readonly waiting: (clauses: string) => string;
    readonly notAllowed: (clauses: string) => string;
    readonly reason: string;
    readonly reasonMissing: string;
    readonly nothing: string;
    readonly write: (count: number) => string;
    readonly writing: string;
    readonly cancel: string;
    readonly found: (address: string, value: string) => string;
    readonly joint: string;
  };
}
