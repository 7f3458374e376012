import type { Scheme } from "../../core/scheme/scheme";
import type { SheetWords } from "../../words/shape/sheets";

/** What is written in the title block of a new audit. */
export interface SheetTitle {
  readonly company: string;
  readonly assessor: string;
  /** yyyy-mm-dd becomes a date; anything else stays text. */
  readonly date: string;
}

/** What every sheet of a new audit is written from. */
export interface NewSheets {
  readonly scheme: Scheme;
  readonly language: "zh-CN" | "en-US";
  readonly words: SheetWords;
  readonly title: SheetTitle;
  readonly suffix: string;
  /** Sheet names that are free in the workbook. */
  readonly names: Readonly<Record<"scoring" | "specials" | "findings" | "summary" | "scheme", string>>;
}
