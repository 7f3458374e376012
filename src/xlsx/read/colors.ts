import type { Package } from "../zip/package";
import { allOf, attributeOf, childOf, numberOf, readDocument, type XmlNode } from "../xml/node";
import { indexedColors } from "./indexedColors";

/** Turns a colour of the file (direct, of the theme, of the old palette) into #RRGGBB; undefined for "automatic". */
export type ReadColor = (node: XmlNode | null) => string | undefined;

/** Office's own theme, for files that name a theme colour and carry no theme. */
const officeTheme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];
/** The order in which files number the theme's colours. */
const themeOrder = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

export function colorReader(parts: Package, themePart: string | null): ReadColor {
  const theme = themePart === null ? officeTheme : readTheme(parts, themePart);
  return (node) => {
    const color = baseColor(node, theme);
    return color === undefined ? undefined : `#${tinted(color, numberOf(node, "tint") ?? 0)}`;
  };
}

function readTheme(parts: Package, part: string): readonly string[] {
  const text = parts.text(part);
  const scheme = text === null ? undefined : allOf(readDocument(text, part), "clrScheme")[0];
  if (!scheme) return officeTheme;
  return themeOrder.map((name, index) => {
    const color = childOf(scheme, name)?.children[0] ?? null;
    return hex(attributeOf(color, "lastClr") ?? attributeOf(color, "val")) ?? officeTheme[index] ?? "000000";
  });
}

function baseColor(node: XmlNode | null, theme: readonly string[]): string | undefined {
  const direct = hex(attributeOf(node, "rgb"));
  if (direct !== undefined) return direct;
  const number = numberOf(node, "theme");
  if (number !== undefined) return theme[number];
  const index = numberOf(node, "indexed");
  return index === undefined ? undefined : indexedColors[index];
}

/** RRGGBB of "RRGGBB" or "AARRGGBB". */
function hex(text: string | undefined): string | undefined {
  return /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(text ?? "")?.[1]?.toUpperCase();
}

/** Lighter (towards 1) or darker (towards −1), on the lightness of the colour as Excel does it. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const channels = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return channels.map((channel) => byte(relight(channel, lightness, wanted))).join("");
}

/** Keeps hue and saturation: the distance from grey shrinks as the colour nears black or white. */
function relight(channel: number, lightness: number, wanted: number): number {
  const room = 1 - Math.abs(2 * lightness - 1);
  const scale = room === 0 ? 0 : (1 - Math.abs(2 * wanted - 1)) / room;
  return wanted + (channel - lightness) * scale;
}

function byte(share: number): string {
  const clamped = Math.min(255, Math.max(0, Math.round(share * 255)));
  return clamped.toString(16).toUpperCase().padStart(2, "0");
}
