import type { Notice } from "../core/score/result";
import type { Scheme } from "../core/scheme/scheme";
import { notices as en } from "./en/notices";
import type { GradeName, NoticeWords, ScoringWords } from "./shape/scoring";
import { notices as zh } from "./zh/notices";

const notices: Readonly<Record<"zh" | "en", NoticeWords>> = { zh, en };

/** A notice as a sentence. Grades are called what the scheme calls them, or by their id where it has no such grade. */
export function sayNotice(words: ScoringWords, notice: Notice, scheme: Pick<Scheme, "grades">): string {
  const sentence = notices[words.text][notice.id] as (notice: Notice, gradeName: GradeName) => string;
  return sentence(notice, (id) => scheme.grades.find((grade) => grade.id === id)?.name[words.text] ?? id);
}
