import { bindViewEn } from "./en/bindView";
import type { BindViewWords } from "./shape/bindView";
import { bindViewZh } from "./zh/bindView";

/** What the pane says while a sheet is bound, by language. */
export const bindViewWords: Readonly<Record<"zh-CN" | "en-US", BindViewWords>> = {
  "zh-CN": bindViewZh,
  "en-US": bindViewEn,
};
