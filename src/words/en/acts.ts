import type { ActWords } from "../shape/acts";

const shown = (text: string): string => (text === "" ? "blank" : `“${text}”`);

/** Words of the list of what was done and of one verdict for a whole group. */
export const actsEn: ActWords = {
  history: {
    title: "Last actions",
    explained:
      "Taking back writes the former contents into the cells. Cells changed since stay as they are, and you are told what they hold.",
    none: "Nothing has been done since the pane was opened.",
    close: "Close",
    takeBack: "Take back",
    takeBackThis: (act) => `Take back: ${act}`,
    cell: (column, before, after) => `${column} ${shown(before)} → ${shown(after)}`,
    clause: (clause, cells) => `${clause}: ${cells}`,
    clauses: (count, first, cells) => `${first} and others, ${count} clauses: ${cells}`,
    row: (cells) => `A row: ${cells}`,
    added: (content) => `Added: ${content}`,
    removed: (content) => `Removed: ${content}`,
    joint: "; ",
    cellJoint: " · ",
  },
  bulk: {
    title: (group) => `One verdict for the group: ${group}`,
    verdict: "Verdict",
    open: (count) => (count === 1 ? "1 open clause will be written:" : `${count} open clauses will be written:`),
    overwrite: (count) =>
      count === 1 ? "Overwrite 1 assessed clause, too" : `Overwrite ${count} assessed clauses, too`,
    overwritten: (count) => (count === 1 ? "1 clause will be overwritten:" : `${count} clauses will be overwritten:`),
    fromTo: (clause, from, to) => `${clause}: ${from} → ${to}`,
    waiting: (clauses) => `Left out, entries wait to be written: ${clauses}`,
    notAllowed: (clauses) => `Left out, this verdict is not allowed: ${clauses}`,
    reason: "Reason",
    reasonMissing: "Say why these clauses are not applicable.",
    nothing: "There is no clause to write.",
    write: (count) => (count === 1 ? "Write 1 clause" : `Write ${count} clauses`),
    writing: "Writing…",
    cancel: "Cancel",
    found: (address, value) => `${address} is now ${shown(value)}.`,
    joint: ", ",
  },
};
