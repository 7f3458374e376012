import type { CellStyle } from "../../core/book/book";
import type { ClauseColumn } from "../../words/shape/sheets";
import { NOTE, NOTE_BESIDE_DIGITS, POINTS, COUNT, QUIET, TEXT, VERDICT, WRAPPED } from "./looks";
import type { NewSheets } from "./newSheets";

type Widths = Readonly<Record<ClauseColumn, number>>;

/** In characters, so that every header stands beside its filter button and every verdict fits. */
export const WIDTHS: Readonly<Record<NewSheets["language"], Widths>> = {
  "zh-CN": {
    clause: 10,
    indicator: 18,
    requirement: 40,
    points: 9,
    verdict: 11,
    sampled: 11,
    failed: 13,
    awarded: 13,
    earned: 9,
    evidence: 28,
    reason: 18,
    site: 10,
    state: 9,
  },
  "en-US": {
    clause: 11,
    indicator: 20,
    requirement: 40,
    points: 11,
    verdict: 19,
    sampled: 13,
    failed: 11,
    awarded: 13,
    earned: 12,
    evidence: 28,
    reason: 18,
    site: 10,
    state: 10,
  },
};

/** How each column looks. */
export const STYLES: Readonly<Record<ClauseColumn, CellStyle>> = {
  clause: TEXT,
  indicator: WRAPPED,
  requirement: WRAPPED,
  points: POINTS,
  verdict: VERDICT,
  sampled: COUNT,
  failed: COUNT,
  awarded: POINTS,
  earned: POINTS,
  evidence: NOTE_BESIDE_DIGITS,
  reason: NOTE,
  site: NOTE,
  state: { ...QUIET, horizontal: "center", vertical: "top" },
};
