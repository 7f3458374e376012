import type { FindingClass, HintId, Scheme } from "./scheme";

/** Everything a scheme may have hinted at; the ids stand in saved workbooks and never change. */
export const hintIds: readonly [HintId, ...HintId[]] = [
  "failed-without-reason",
  "conforming-without-evidence",
  "sampled-without-counts",
  "excluded-without-reason",
  "deduction-without-clause",
  "major-on-conforming",
  "closed-without-proof",
];

/** The classes of a scheme that names none, as sheets made before there were any. */
export const usualClasses: readonly FindingClass[] = [
  { id: "major", name: { zh: "严重", en: "major" } },
  { id: "minor", name: { zh: "轻微", en: "minor" } },
  { id: "observation", name: { zh: "观察项", en: "observation" } },
  { id: "good-practice", name: { zh: "良好实践", en: "good practice" } },
];

/** The classes of findings of a scheme, most serious first. */
export const findingClassesOf = (scheme: Scheme): readonly FindingClass[] => scheme.findings?.classes ?? usualClasses;

/** What a scheme wants to have hinted at: all there is, where it does not say. */
export const hintsOf = (scheme: Scheme): readonly HintId[] => scheme.findings?.hints ?? hintIds;
