import type { Gate } from "../../core/scheme/scheme";

/** Keys of the scheme sheet that native formulas look up: those of the scheme's rows in the core. */
export const RULE_KEYS = {
  deductionEach: "deductions.pointsEach",
  bonusEach: "bonus.pointsEach",
  bonusLimit: "bonus.limit",
  order: "score.order",
  full: "score.full",
  cap: "score.cap",
  floor: "score.floor",
  decimals: "display.decimals",
  gradesOn: "display.gradesOn",
} as const;

/** The row of a grade: its lower bound and its names. */
export const gradeKey = (id: string): string => `grade.${id}`;
/** The row of a grade's stars. */
export const starsKey = (id: string): string => `stars.${id}`;
/** The row of a gate: its bound or limit and its names. */
export const gateKey = (gate: Gate): string => `gate.${gate.id}`;
