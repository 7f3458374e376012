import { itemFacts } from "../../../words/shape/sheets";
import type { SheetWords } from "../../../words/shape/sheets";
import type { AuditTables } from "../names";

/** The AUDIT functions a summary shows beside its native formulas. */
export type EngineFunction = "SCORE" | "GRADE" | "STARS" | "RANGE" | "GAP";

/** A call of an AUDIT function on the raw columns of the audit's tables. `language` only where the function takes one. */
export function engineCall(name: EngineFunction, tables: AuditTables, words: SheetWords, language: string): string {
  const column = (key: keyof SheetWords["clause"]): string => `${tables.clauses}[${words.clause[key]}]`;
  const scheme = `${tables.scheme}[[${words.scheme.key}]:[${words.scheme.status}]]`;
  const numbers = (["sampled", "failed", "awarded"] as const).map((key) => unlessBlank(column(key)));
  const columns = [unlessBlank(column("points")), `${column("verdict")}&""`, ...numbers];
  const speaks = name === "GRADE" || name === "GAP";
  const args = [
    ...columns,
    specialItems(tables, words),
    column("clause"),
    scheme,
    ...(speaks ? [`"${language}"`] : []),
  ];
  return `AUDIT.${name}(${args.join(",")})`;
}

/** Number of special deductions as the engine counts them. */
export const engineDeductions = (tables: AuditTables, words: SheetWords): string =>
  `AUDIT.DEDUCTIONS(${specialItems(tables, words)})`;

/**
 * A column whose blanks stay blanks. Excel for Windows and Mac hands a function 0 for a blank cell, and 0 is a number of
 * its own: a column of nothing but blank verdicts would read as no points awarded anywhere.
 */
const unlessBlank = (column: string): string => `IF(ISBLANK(${column}),"",${column})`;

/** Type and kind side by side. Where the type was forgotten, whatever else stands in the row gives it away. */
function specialItems({ specials }: AuditTables, { special }: SheetWords): string {
  const column = (key: keyof SheetWords["special"]): string => `${specials}[${special[key]}]`;
  const facts = itemFacts.map(column).join("&");
  return `CHOOSE({1,2},${column("type")}&"",IF(${column("type")}="",${facts},${column("kind")}&""))`;
}
