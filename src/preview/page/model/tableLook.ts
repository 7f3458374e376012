/** How a table style paints: a dark or light header, bands of every second row, lines. */
export interface TableLook {
  readonly header: { readonly fill: string | null; readonly color: string };
  readonly band: string | null;
  readonly line: string;
}

/** Accents of Excel's default theme; the first is the plain black one of the styles 1, 8, 15 … */
const accents = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const families = 7;

/** A colour mixed with white; `share` of the colour, 0 to 1. */
export function tint(color: string, share: number): string {
  const part = (at: number) => Math.round(255 - (255 - Number.parseInt(color.slice(at, at + 2), 16)) * share);
  return `#${[1, 3, 5].map((at) => part(at).toString(16).padStart(2, "0")).join("")}`;
}

/** Reads a built-in style name such as TableStyleLight9; other styles look plain. */
export function tableLook(style: string | null): TableLook | null {
  const found = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style ?? "");
  if (!found) return null;
  const number = Number(found[2]);
  const accent = accents[(number - 1) % families] ?? accents[0];
  const solid = found[1] !== "Light" || number > families;
  const header = solid ? { fill: accent, color: "#FFFFFF" } : { fill: null, color: accent };
  const band = found[1] === "Light" && number > families && number <= 2 * families ? null : tint(accent, 0.2);
  return { header, band, line: tint(accent, solid && found[1] === "Light" ? 1 : 0.6) };
}
