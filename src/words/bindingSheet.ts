import { bindingSheetEn } from "./en/bindingSheet";
import type { BindingSheetWords } from "./shape/bindingSheet";
import { bindingSheetZh } from "./zh/bindingSheet";

/** Texts of the sheet of bindings by language. */
export const bindingSheetWords: Readonly<Record<"zh-CN" | "en-US", BindingSheetWords>> = {
  "zh-CN": bindingSheetZh,
  "en-US": bindingSheetEn,
};
