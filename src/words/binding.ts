import type { BoundNotice, BoundProblem } from "../core/binding/problem";
import { bindingEn } from "./en/binding";
import type { BindingWords } from "./shape/binding";
import { bindingZh } from "./zh/binding";

/** What is said about sheets that others made, by language. */
export const bindingWords: Readonly<Record<"zh-CN" | "en-US", BindingWords>> = {
  "zh-CN": bindingZh,
  "en-US": bindingEn,
};

/** Why an entry cannot stand, without its place. */
export function sayBoundReason(words: BindingWords, problem: BoundProblem): string {
  // Each code's sentence takes exactly the problem of that code; the index signature cannot say so.
  const sentence = words.problem[problem.code] as (problem: BoundProblem) => string;
  return sentence(problem);
}

/** What was decided while a sheet was read. */
export function sayBoundNotice(words: BindingWords, notice: BoundNotice): string {
  const sentence = words.notice[notice.id] as (notice: BoundNotice) => string;
  return sentence(notice);
}
