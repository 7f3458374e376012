import type { OpenAudit } from "../../app/audit";
import { isNegative, isZero } from "../../core/number/rational";
import { usePane } from "../context";
import { gateName, gradeName } from "../model/texts";
import { marginOf, shownDistance } from "./distances";
import { gradeOfScore } from "./standing";

/**
 * The way to the next higher grade: how much score is missing, or which gates stand before a grade the score has
 * reached. null at the best grade and without a score.
 */
export function useWayUp(audit: OpenAudit): string | null {
  const { model, words } = usePane();
  const { next = null, score = null } = audit.result ?? {};
  if (next === null || score === null) return null;
  const isReached = isNegative(next.distance) || isZero(next.distance);
  if (!isReached)
    return words.header.toNext(
      shownDistance(audit, next.distance, words.header.lessThan),
      gradeName(audit, next.grade, model.language),
    );
  const gates = next.blockedBy.map((id) => gateName(audit, id, model.language)).join(words.joint);
  return words.header.onlyGates(gradeOfScore(audit, score, model.language), gates);
}

/** How far the score is above the bound of its own grade, in words; null where there is none to fall below. */
export function useMargin(audit: OpenAudit): string | null {
  const { model, words } = usePane();
  const margin = marginOf(audit);
  if (margin === null) return null;
  const distance = shownDistance(audit, margin.distance, words.header.lessThan);
  return words.header.margin(distance, gradeName(audit, margin.grade, model.language));
}
