/** The surroundings in which the add-in is tried. */
export interface Settings {
  readonly language: "zh-CN" | "en-US";
  readonly theme: "light" | "dark" | "contrast";
  /** The newest Excel requirement set that the host claims to have. */
  readonly excelApi: "1.9" | "1.17";
}

export const themes = ["light", "dark", "contrast"] as const;
export const excelApis = ["1.17", "1.9"] as const;
export const languages = [
  { id: "zh-CN", name: "简体中文" },
  { id: "en-US", name: "English" },
] as const;

/** Settings in the page's address, such as ?lang=en-US&theme=dark&excel=1.9; what is missing follows the browser. */
export function settingsOf(query: string, browserLanguage: string): Settings {
  const asked = new URLSearchParams(query);
  const language = asked.get("lang") ?? browserLanguage;
  return {
    language: language.startsWith("zh") ? "zh-CN" : "en-US",
    theme: themes.find((theme) => theme === asked.get("theme")) ?? "light",
    excelApi: excelApis.find((set) => set === asked.get("excel")) ?? "1.17",
  };
}
