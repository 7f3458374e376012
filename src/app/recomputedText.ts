import type { Recomputed } from "../core/review/review";
import type { ReviewPaneWords } from "../words/shape/reviewPane";
import type { Language } from "./audit";

type Words = ReviewPaneWords["recomputation"];

/** What a recomputed figure is called: "Earned by the group 5.1", "Gate Score of at least 70". */
export function figureName({ what, of, name }: Recomputed, words: Words, language: Language): string {
  const own = name === null ? of : name[language === "zh-CN" ? "zh" : "en"];
  return `${words.figures[what]} ${own}`.trim();
}

/** Whether it is what the workbook shows, and how far off that is. */
export function figureState({ equal, difference }: Recomputed, words: Words): string {
  if (equal === null) return words.notComparable;
  if (equal) return words.equal;
  return difference === null ? words.differsInWords : words.differs(difference.replace(/^-/, "−"));
}

/** What the workbook shows; words for a cell that shows nothing. */
export const shownFigure = ({ shown }: Recomputed, words: Words): string =>
  shown === null || shown.trim() === "" ? words.nothing : shown;
