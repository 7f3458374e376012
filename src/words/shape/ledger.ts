/** Words of the ledger that nothing else needs. A language that misses one does not compile. */
export interface LedgerViewWords {
  readonly showTotal: (what: string) => string;
  /** What the bars stand for, with both ends of their scale in per cent of full marks. */
  readonly scale: (start: string, end: string) => string;
  /** Before a number that was rounded to be shown. */
  readonly about: (value: string) => string;
  readonly rounded: string;
  /** Special items that a what-if supposes: more of them, or fewer where the count is below 0. */
  readonly supposed: (count: number) => string;
}
