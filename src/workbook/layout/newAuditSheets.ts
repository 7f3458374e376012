import type { Book } from "../../core/book/book";
import type { Scheme } from "../../core/scheme/scheme";
import type { SheetWords } from "../../words/shape/sheets";
import { findingsSheet } from "./findingsSheet";
import { freeSheetName, NAMES, tablesOf } from "./names";
import type { NewSheets, SheetTitle } from "./newSheets";
import { HEADER_ROW } from "./places";
import type { Places } from "./places";
import { placeScheme, schemeSheet } from "./schemeSheet";
import { scoringSheet } from "./scoringSheet";
import { specialsSheet } from "./specialsSheet";
import { summarySheet } from "./summarySheet";

/** What a new audit is made of, and what of the workbook it must not collide with. */
export interface NewAuditSheets {
  readonly scheme: Scheme;
  readonly language: "zh-CN" | "en-US";
  readonly words: SheetWords;
  readonly title: SheetTitle;
  /** "" or "_2" …: of tables and names; see `freeSuffix`. */
  readonly suffix: string;
  /** Names of the sheets that are there already. */
  readonly takenSheets: readonly string[];
}

/** The sheets of a new audit with their tables and names, to be added to a workbook. Nothing is scored yet. */
export function newAuditSheets(wanted: NewAuditSheets): Book {
  const sheets: NewSheets = { ...wanted, names: freeNames(wanted) };
  const places = placeSheets(sheets);
  const scoring = scoringSheet(sheets, places);
  const summary = summarySheet(sheets, places, tablesOf(wanted.suffix));
  const scheme = schemeSheet(sheets, places);
  return {
    sheets: [
      scoring.sheet,
      specialsSheet({
        words: wanted.words,
        sheet: sheets.names.specials,
        table: tablesOf(wanted.suffix).specials,
        kinds: `=${NAMES.kinds}${wanted.suffix}`,
      }),
      findingsSheet({ ...wanted, sheet: sheets.names.findings, table: tablesOf(wanted.suffix).findings }),
      summary.sheet,
      scheme.sheet,
    ],
    names: [...scoring.names, ...summary.names, ...scheme.names],
  };
}

function freeNames({ words, suffix, takenSheets }: NewAuditSheets): NewSheets["names"] {
  const free = (key: keyof NewSheets["names"]): string => freeSheetName(words.sheets[key], suffix, takenSheets);
  return {
    scoring: free("scoring"),
    specials: free("specials"),
    findings: free("findings"),
    summary: free("summary"),
    scheme: free("scheme"),
  };
}

function placeSheets({ names, scheme }: NewSheets): Places {
  const first = HEADER_ROW + 1;
  return {
    scoring: { sheet: names.scoring, rows: { first, last: HEADER_ROW + scheme.clauses.length } },
    specials: { sheet: names.specials, rows: { first, last: first } },
    scheme: placeScheme(names.scheme, scheme),
  };
}
