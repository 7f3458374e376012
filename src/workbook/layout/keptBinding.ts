import { columnRoles, type BindingChoices, type ColumnRole, type WordMeanings } from "../../core/binding/binding";
import type { SchemeChoice } from "../../core/binding/boundScheme";
import type { KeptHeadings } from "../../core/binding/keptHeadings";
import { readMeaning } from "../../core/binding/wordMeaning";

/** A table of clauses as a binding keeps it: by the texts of headings, so that rows and columns may move. */
export interface KeptTable {
  readonly sheet: string;
  /** Heading by role; where a text stands twice, "text #2" is the second from the left. */
  readonly headings: KeptHeadings;
}

/** A binding as it is kept in a row of the sheet of bindings. */
export interface KeptBinding extends BindingChoices {
  readonly number: string;
  /** At least one; the clauses of all of them are one audit. */
  readonly tables: readonly KeptTable[];
  /** The scheme that gives rules and grades; null = the sheet's own points only. */
  readonly scheme: SchemeChoice | null;
}

/** Lists, line by line, of what is kept: sheets, and headings in one block a table. */
export function writtenTables(tables: readonly KeptTable[]): { readonly sheets: string; readonly columns: string } {
  const blocks = tables.map(({ headings }) =>
    Object.entries(headings)
      .map(([role, heading]) => `${role} = ${heading}`)
      .join("\n"),
  );
  const isSame = blocks.every((block) => block === blocks[0]);
  return {
    sheets: tables.map(({ sheet }) => sheet).join("\n"),
    columns: (isSame ? blocks.slice(0, 1) : blocks).join("\n\n"),
  };
}

/** The tables of such lists; one block of headings goes for all sheets. */
export function readTables(sheets: string, columns: string): readonly KeptTable[] {
  const blocks = columns.split(/\r?\n[ \t]*\r?\n/).map(readHeadings);
  const names = sheets.split(/\r?\n/).map((name) => name.trim());
  return names
    .filter((name) => name !== "")
    .map((sheet, index) => ({ sheet, headings: blocks[index] ?? blocks[0] ?? {} }));
}

function readHeadings(text: string): KeptHeadings {
  const headings: Partial<Record<ColumnRole, string>> = {};
  for (const line of text.split("\n")) {
    const mark = line.indexOf("=");
    const role = columnRoles.find((one) => one === line.slice(0, mark).trim());
    if (mark > 0 && role !== undefined) headings[role] = line.slice(mark + 1).trim();
  }
  return headings;
}

/** Words line by line: "OFI = conforms". */
export const writtenWords = (words: WordMeanings): string =>
  Object.entries(words)
    .map(([word, meaning]) => `${word} = ${meaning}`)
    .join("\n");

/** Words with a meaning that can be read; the last sign of equality divides, because words may have one. */
export const readWords = (text: string): WordMeanings =>
  Object.fromEntries(
    text.split(/\r?\n/).flatMap((line) => {
      const mark = line.lastIndexOf("=");
      const meaning = mark > 0 ? readMeaning(line.slice(mark + 1)) : null;
      const word = line.slice(0, Math.max(mark, 0)).trim();
      return meaning === null || word === "" ? [] : [[word, meaning]];
    }),
  );
