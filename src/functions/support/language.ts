import { fail, ok, type Result } from "../../core/result";
import { isBlankOrZero, readCells } from "./cells";
import type { ArgumentRefusal } from "./refusal";

export type FunctionLanguage = "zh" | "en";

/** Left out means Chinese, whatever language Excel has: two people must not see two values in one cell. */
export function readLanguage(argument: unknown): Result<FunctionLanguage, ArgumentRefusal> {
  const value = readCells(argument)?.[0]?.[0];
  if (isBlankOrZero(value)) return ok("zh");
  const found = typeof value === "object" ? "" : String(value).trim();
  const language = /^(zh|en)(-|$)/i.exec(found)?.[1]?.toLowerCase();
  return language === "zh" || language === "en" ? ok(language) : fail({ code: "UNKNOWN_LANGUAGE", found });
}
