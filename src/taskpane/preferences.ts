import type { Language } from "../app/audit";

const key = "starsheet.language";

/** The language chosen in this browser before; null when none was, or when nothing can be kept here. */
export function keptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(key);
    return kept === "zh-CN" || kept === "en-US" ? kept : null;
  } catch {
    // Storage can be switched off; then the pane follows Office's language.
    return null;
  }
}

/** Keeps the language for this browser, where that is possible. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // The choice then lasts until the pane closes.
  }
}

/** The pane's language for one of Office ("zh-TW" reads Chinese too; everything else reads English). */
export const languageFor = (display: string): Language => (display.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US");
