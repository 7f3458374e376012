import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { CSSProperties } from "react";

/** The looks the pane has. */
export type Look = "light" | "dark" | "contrast";

const themes: Readonly<Record<Look, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/**
 * Fluent's tokens for a look, as the custom properties that its own provider would set. The provider itself with all it
 * needs would be a tenth of the first load, for properties on one element.
 */
export const tokensOf = (look: Look): CSSProperties =>
  Object.fromEntries(Object.entries(themes[look]).map(([token, value]) => [`--${token}`, value]));

/** The colours of Office's theme as it reports them: #RRGGBB, or none. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** The look that goes with Office: high contrast when the system asks for it, dark on a dark body, else light. */
export function lookFor(colours: OfficeColours | undefined, isForced: boolean): Look {
  const body = colours?.bodyBackgroundColor ?? "#ffffff";
  const isPure = body.toLowerCase() === "#000000";
  if (isForced || isPure) return "contrast";
  return lightness(body) < 128 ? "dark" : "light";
}

/** Perceived lightness from 0 to 255; an unreadable colour counts as white. */
function lightness(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const isColour = [red, green, blue].every((part) => part !== undefined && Number.isFinite(part));
  return isColour ? 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) : 255;
}
