/** Tables of an audit, without their suffix. These names never change after release. */
export const TABLES = {
  clauses: "StarsheetClauses",
  specials: "StarsheetSpecials",
  scheme: "StarsheetScheme",
  findings: "StarsheetFindings",
} as const;

/** Named cells and ranges of an audit, without their suffix. These names never change after release. */
export const NAMES = {
  company: "StarsheetCompany",
  assessor: "StarsheetAssessor",
  date: "StarsheetDate",
  points: "StarsheetPoints",
  applicable: "StarsheetApplicable",
  earned: "StarsheetEarned",
  open: "StarsheetOpen",
  deductions: "StarsheetDeductions",
  bonus: "StarsheetBonus",
  score: "StarsheetScore",
  soFar: "StarsheetSoFar",
  grade: "StarsheetGrade",
  stars: "StarsheetStars",
  check: "StarsheetCheck",
  verdicts: "StarsheetVerdicts",
  kinds: "StarsheetKinds",
} as const;
export type NamedCell = keyof typeof NAMES;

/** The tables of the audit with this suffix. */
export interface AuditTables {
  readonly clauses: string;
  readonly specials: string;
  readonly scheme: string;
  /** Audits made by earlier versions have none. */
  readonly findings: string;
}

/** Whether a suffix is one that new audits get: "" for the first, then "_2", "_3" … */
export const isOwnSuffix = (suffix: string): boolean => /^(_[1-9]\d*)?$/.test(suffix);

/** Names of the tables of an audit made by us. */
export const tablesOf = (suffix: string): AuditTables => ({
  clauses: TABLES.clauses + suffix,
  specials: TABLES.specials + suffix,
  scheme: TABLES.scheme + suffix,
  findings: TABLES.findings + suffix,
});

/** The suffix a table name of clauses carries, or null when it is no such name. */
export function suffixOf(table: string): string | null {
  if (!table.toLowerCase().startsWith(TABLES.clauses.toLowerCase())) return null;
  const suffix = table.slice(TABLES.clauses.length);
  return isOwnSuffix(suffix) ? suffix : null;
}

/** The first suffix none of whose tables and names is taken. Excel compares names without case. */
export function freeSuffix(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (suffix: string): boolean =>
    [...Object.values(TABLES), ...Object.values(NAMES)].every((name) => !used.has((name + suffix).toLowerCase()));
  let number = 1;
  while (!isFree(numbered(number))) number += 1;
  return numbered(number);
}

const numbered = (number: number): string => (number === 1 ? "" : `_${number}`);

/** The name itself, or with the suffix, or with the next number that is free. Sheet names have at most 31 characters. */
export function freeSheetName(wanted: string, suffix: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const candidates = suffix === "" ? [wanted] : [`${wanted}${suffix}`];
  for (let number = 2; number < taken.length + 3; number += 1) candidates.push(`${wanted}${suffix} (${number})`);
  return candidates.find((name) => !used.has(name.toLowerCase())) ?? `${wanted}${suffix} (${taken.length + 3})`;
}
