import type { Argument } from "../../protocol/handle";
import { invalidArgument } from "../../protocol/refusal";
import { textArgument } from "../arguments";

/** Names Excel takes besides #RRGGBB; the few an add-in would write. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  gray: "#808080",
  orange: "#FFA500",
};

/** A colour as it is stored: #RRGGBB in capitals. */
export function colorArgument(value: Argument): string {
  const text = textArgument(value).trim().toLowerCase();
  const color = named[text] ?? (text.startsWith("#") ? text : `#${text}`).toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument();
  return color;
}
