/** How far a corrective action is. The words of the sheets, in their order, stand for these. */
export const correctionStates = ["open", "in-work", "to-be-verified", "closed"] as const;
export type CorrectionState = (typeof correctionStates)[number];

/** The corrective action that a special deduction opens. Texts as entered, "" for a blank. */
export interface Correction {
  readonly requirement: string;
  readonly responsible: string;
  /** yyyy-mm-dd where the cell holds a date; otherwise what is written there. */
  readonly due: string;
  /** What proves that it was done. */
  readonly proof: string;
  /** Names are as entered: nothing tells who sits in front of Excel. */
  readonly verifiedBy: string;
  readonly verifiedOn: string;
  /** null when the cell is blank or its word is none of ours. */
  readonly state: CorrectionState | null;
}

/** Nothing written about a corrective action yet. */
export const noCorrection: Correction = {
  requirement: "",
  responsible: "",
  due: "",
  proof: "",
  verifiedBy: "",
  verifiedOn: "",
  state: null,
};

/** Why a corrective action cannot be closed yet. */
export type ClosingGap = "proof" | "verifiedBy" | "verifiedOn";

/** What is missing before it may be closed; empty = nothing. */
export const closingGaps = (correction: Correction): readonly ClosingGap[] =>
  (["proof", "verifiedBy", "verifiedOn"] as const).filter((field) => correction[field].trim() === "");

/** A correction called closed although something is missing that closing needs: only the sheet itself lets that happen. */
export const isClosedTooEarly = (correction: Correction): boolean =>
  correction.state === "closed" && closingGaps(correction).length > 0;

/** Whether the day it was due is over and it is not closed. `today`: yyyy-mm-dd. A due text that is no date is never over. */
export function isOverdue({ state, due }: Correction, today: string): boolean {
  const day = asDay(due);
  return state !== "closed" && day !== null && day < today;
}

const WRITTEN_DAY = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** A day as people write it (2026-11-30, 2026/11/30, 2026年11月30日) as yyyy-mm-dd; null when the text is none. */
export function asDay(text: string): string | null {
  const [, year, month, day] = WRITTEN_DAY.exec(text.normalize("NFKC").trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(Number(year), Number(month), Number(day)) ? written : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

const NAME_AND_DAY = /^([^]*?)[\s/,，、]*(\d{4}[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?)$/;

/** Who verified and when, out of the one cell that holds both; without a date at its end it is all a name. */
export function readVerified(cell: string): Pick<Correction, "verifiedBy" | "verifiedOn"> {
  const [, by, on] = NAME_AND_DAY.exec(cell.trim()) ?? [];
  const day = on === undefined ? null : asDay(on);
  return day === null ? { verifiedBy: cell.trim(), verifiedOn: "" } : { verifiedBy: by ?? "", verifiedOn: day };
}

/** Both as the cell holds them. */
export const writtenVerified = ({ verifiedBy, verifiedOn }: Pick<Correction, "verifiedBy" | "verifiedOn">): string =>
  [verifiedBy.trim(), verifiedOn.trim()].filter((part) => part !== "").join(" ");
