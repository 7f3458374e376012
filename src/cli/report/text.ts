/** How many columns a terminal needs: Chinese characters and full-width marks take two. */
function displayWidth(text: string): number {
  let width = 0;
  for (const mark of text)
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(mark)
      ? 2
      : 1;
  return width;
}

/** Pads on the right to a display width. */
function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Lines of columns, each as wide as its widest cell; `right` names the columns that end flush. */
export function aligned(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string[] {
  const widths = rows.reduce<number[]>((known, row) => {
    row.forEach((text, index) => (known[index] = Math.max(known[index] ?? 0, displayWidth(text))));
    return known;
  }, []);
  return rows.map((row) =>
    row
      .map((text, index) => {
        const width = widths[index] ?? 0;
        return right.has(index) ? " ".repeat(width - displayWidth(text)) + text : padded(text, width);
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Text of a file must not be able to steer the terminal it is printed on. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "�");
}
