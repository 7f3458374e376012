/** What a file may ask for before it is refused, so that no file can take a machine down. */
export const limits = {
  /** Bytes of the file itself. */
  file: 100_000_000,
  /** Bytes of everything that is unpacked from it. */
  content: 400_000_000,
  /** Files inside a workbook. */
  parts: 20_000,
  /** Up to this many unpacked bytes any density is believed. */
  dense: 20_000_000,
  /** Above `dense`, unpacked over packed bytes: real sheets stay below 60, bombs are near 1,000. */
  density: 250,
  /** Cells with content or a style in the whole workbook. */
  cells: 2_000_000,
  /** Characters in one cell: Excel's own limit. */
  text: 32_767,
  /** Characters of one formula as stored, prefixes included. Excel shows at most 8,192. */
  formula: 16_384,
  /** Characters of shared formulas written out for their cells: a short file can repeat a long one very often. */
  writtenOut: 15_000_000,
  /** Levels of elements in one part. */
  depth: 64,
} as const;
