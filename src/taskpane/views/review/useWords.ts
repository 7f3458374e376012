import { reviewPaneWords } from "../../../words/reviewPane";
import { reviewWords, type ReviewWords } from "../../../words/review";
import type { ReviewPaneWords } from "../../../words/shape/reviewPane";
import { usePane } from "../../context";

/** The review's words in the pane's language: those of the view, and those of the rules. */
export function useWords(): { readonly words: ReviewPaneWords; readonly rules: ReviewWords } {
  const { model } = usePane();
  return { words: reviewPaneWords[model.language], rules: reviewWords[model.language] };
}
