import type { CopiesWords } from "../shape/copies";

export const copiesEn: CopiesWords = {
  template: {
    summary: "make the template workbook of a scheme (.xlsx)",
    usage: `Usage: starsheet template --scheme ID --out FILE.xlsx [--password WORD] [--force] [--lang zh-CN|en-US]

Makes a workbook without data: scheme, tables, formulas, lists, print set-up and protection. Opened with Starsheet, an
audit can start at once. The same command makes the same file, byte for byte, so that copies can be compared.

Options:
  --scheme ID      a built-in scheme (default: gbt-27922-2011)
  --out FILE       the file to make; one that is there is not overwritten
  --password WORD  password of the sheet protection (default: none); it keeps out mistakes, not intruders
  --force          overwrite the file
  --lang LANG      language of the template, zh-CN or en-US (default: the system's language)
  --help           this text

Exit status: 0 done, 1 the file could not be written, 2 the command was not understood.`,
    needsOut: "Name the file to make with --out.",
    takesNoFile: (found) => `A template is made from no file (“${found}”). Name the file to make with --out.`,
    unknownScheme: (id, known) => `There is no built-in scheme “${id}”. There is: ${known}.`,
    password: (most) => `A password has 1 to ${most} plain letters, digits or signs.`,
    made: (file, protectedSheets, openSheets) =>
      `${file} is made. Protected sheets: ${protectedSheets}; open: ${openSheets} (no table can grow on a protected sheet).`,
  },
};
