import type { DriftWords } from "../shape/drift";

/** Differences from the scheme in English. */
export const driftEn: DriftWords = {
  class: { normal: "normal", suspicious: "suspicious", broken: "broken" },
  kind: {
    "points-entered": ({ found, expected }) =>
      found === ""
        ? `The clause was replaced by a table of the user's own (it had ${expected} points).`
        : `Points entered by the user: ${found}${expected === "" ? "" : ` (were ${expected})`}.`,
    "texts-changed": () => "Names or explanations were reworded; no score depends on them.",
    "points-changed": ({ found, expected }) =>
      `Points are "${found}", should be ${expected}. If they come from your licensed copy, set their status on the scheme sheet to userEntered.`,
    "clause-added": () => "The scheme has no such clause. Add it to the scheme sheet or delete the row.",
    "clause-missing": ({ expected }) =>
      `The clause is not on the scoring sheet${expected === "" ? "" : ` (${expected} points)`}. What does not apply is marked not applicable, not deleted.`,
    "clause-double": () => "The clause stands there twice and counts twice. Keep one row.",
    "rule-changed": ({ found, expected }) =>
      expected === ""
        ? `The scheme sheet has a rule more: ${found}.`
        : found === ""
          ? `The scheme sheet lacks the rule ${expected}.`
          : `The scheme sheet says ${found}; it was ${expected}.`,
    "formula-changed": ({ found, expected }) => `The formula is ${found}, should be ${expected}.`,
    "formula-lost": ({ found, expected }) =>
      `${found === "" ? "The formula was cleared" : `"${found}" was typed over the formula`}: the result is not worked out any more. It should be ${expected}.`,
    "list-changed": ({ found, expected }) => `The drop-down list comes from ${found}, should come from ${expected}.`,
    "list-lost": () => "The drop-down list of verdicts is gone: verdicts may be entered that nothing understands.",
    unprotected: () => "The sheet is not protected any more: formulas may be typed over.",
    "name-lost": ({ expected }) => `The name ${expected} is gone: formulas and programs that use it find no result.`,
    "version-changed": ({ found }) =>
      `After version ${found} was published, something a score depends on was changed. Restore it, or publish it under a new version.`,
  },
  state: {
    draft: "a draft, not published",
    published: "published and unchanged",
    reworded: "published; only texts were changed since",
    "next-draft": "draft of a new version, not published",
    tampered: "a published version that was changed",
  },
  reference: {
    "built-in": "compared with the same version of the built-in scheme",
    published: "compared with the record of its publication",
    own: "compared with the workbook's own scheme sheet: this version has no record of a publication and is no built-in one",
  },
  none: "No differences.",
  counts: (normal, suspicious, broken) => `Normal: ${normal}, suspicious: ${suspicious}, broken: ${broken}.`,
  problem: {
    NO_AUDIT: "There is no audit in the file: its scoring table cannot be found.",
    SHEETS_MISSING: (table) =>
      `The audit's scheme table (${table}) is gone; nothing can be compared. Restore it from a backup.`,
  },
  joint: ": ",
  command: {
    summary: "show what a workbook changed against its scheme",
    usage: `Usage: starsheet drift FILE.xlsx… [--json] [--audit SUFFIX]

Compares a workbook with the scheme it was made from: points, clauses, lists, formulas, protection.
Every difference is normal (your own points, say), suspicious (somebody should explain it) or broken (results cannot
be relied on).

  --json            one line of JSON a file
  --audit SUFFIX    which audit of a workbook that has several, _2 for example

Exit code: 0 normal differences only, 1 suspicious or broken ones or a file that cannot be read, 2 wrong usage.`,
    notAWorkbook: "drift compares .xlsx workbooks only.",
  },
};
