import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionCaller } from "../../src/calc/liveBook";
import type { Book, CellValue } from "../../src/core/book/book";
import { schemes } from "../../src/schemes/index";
import { newAuditSheets } from "../../src/workbook/layout/newAuditSheets";
import { sheetsEn } from "../../src/words/en/sheets";
import { sheetsZh } from "../../src/words/zh/sheets";
import { edited, recalculated, spot, type Edit } from "../review-seeds/book";

type Language = "zh-CN" | "en-US";
interface AuditFile {
  readonly clauses: readonly Readonly<Record<string, string | number>>[];
  readonly specials?: readonly Readonly<Record<string, string>>[];
}

const [scheme] = schemes;
const first = 6;
const columns = { points: 3, verdict: 4, sampled: 5, failed: 6, awarded: 7, reason: 10 } as const;

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": {
    conforms: "符合",
    fails: "不符合",
    sampled: "抽样",
    partial: "部分符合",
    excluded: "不适用",
    deduction: "扣分",
    bonus: "加分",
  },
  "en-US": {
    conforms: "conforms",
    fails: "does not conform",
    sampled: "sampled",
    partial: "partly",
    excluded: "not applicable",
    deduction: "deduction",
    bonus: "bonus",
  },
};

/** An add-in's functions that answer all alike: with #N/A while clauses are open, or not yet. */
export const answering = (value: CellValue | null): FunctionCaller => ({
  has: (name) => name.startsWith("AUDIT."),
  call: () => (value === null ? new Promise<CellValue[][]>(() => undefined) : [[value]]),
});

/** The workbook that the product makes of an audit, with native formulas calculated. */
export function ownAudit(audit: AuditFile, language: Language, functions?: FunctionCaller): Book {
  const sheetWords = language === "zh-CN" ? sheetsZh : sheetsEn;
  const title = { company: "某公司", assessor: "王某", date: "2026-11-22" };
  const book = newAuditSheets({ scheme, language, words: sheetWords, title, suffix: "", takenSheets: [] });
  const { scoring, specials } = sheetWords.sheets;
  const edits = [...entries(audit, scoring, language), ...specialItems(audit, specials, language)];
  const filled = withRows(edited(book, edits), specials, audit.specials?.length ?? 0);
  return recalculated(filled, functions === undefined ? {} : { functions });
}

/** Excel's tables grow with what is written below them. */
function withRows(book: Book, name: string, rows: number): Book {
  const last = first + Math.max(rows, 1);
  const grown = (area: string): string => area.replace(/\d+$/, String(last));
  const sheets = book.sheets.map((one) =>
    one.name === name ? { ...one, tables: one.tables.map((table) => ({ ...table, area: grown(table.area) })) } : one,
  );
  return { ...book, sheets };
}

function entries({ clauses }: AuditFile, sheet: string, language: Language): Edit[] {
  return clauses.flatMap((clause) => {
    const index = scheme.clauses.findIndex(({ id }) => id === clause["id"]);
    return (Object.entries(columns) as [keyof typeof columns, number][]).flatMap(([key, column]): Edit[] => {
      const value = clause[key];
      const entry = key === "verdict" ? words[language][String(value)] : key === "reason" ? value : number(value);
      return entry === undefined ? [] : [[spot(sheet, first + index, column), entry]];
    });
  });
}

/** Audit files may write numbers as text; in a sheet they are numbers. */
const number = (value: string | number | undefined): number | undefined =>
  value === undefined ? undefined : Number(value);

const specialItems = ({ specials }: AuditFile, sheet: string, language: Language): Edit[] =>
  (specials ?? []).map(({ type }, index) => [spot(sheet, first + index, 0), words[language][type ?? ""] ?? null]);

/** An audit worked out by hand, by the name of its folder. */
export const goldenAudit = (name: string): AuditFile =>
  JSON.parse(readFileSync(join(__dirname, "../golden", name, "audit.json"), "utf8")) as AuditFile;
