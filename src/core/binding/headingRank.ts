/** Ways to number headings, the highest first. */
const ranks: readonly RegExp[] = [
  /^(第[一二三四五六七八九十\d]+(章|部分|篇)|part\b|chapter\b)/i,
  /^([一二三四五六七八九十]+\s*([、.．]|$)|[IVX]+\s*[.、]|section\b|[A-Z]\s*[.、)])/,
  /^([(（][一二三四五六七八九十]+[)）]|第[一二三四五六七八九十\d]+[节条])/,
];

/** How high a heading stands by its numbering, 0 first; null for a text that is not numbered as headings are. */
export function headingRank(text: string): number | null {
  const found = ranks.findIndex((pattern) => pattern.test(text.trim()));
  return found < 0 ? null : found;
}
