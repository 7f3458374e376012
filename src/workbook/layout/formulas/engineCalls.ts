import type { SheetWords } from "../../../words/shape/sheets";
import type { AuditTables } from "../names";

/** The AUDIT functions a summary shows beside its native formulas. */
export type EngineFunction = "SCORE" | "GRADE" | "STARS" | "RANGE" | "GAP";

/** A call of an AUDIT function on the raw columns of the audit's tables. `language` only where the function takes one. */
export function engineCall(name: EngineFunction, tables: AuditTables, words: SheetWords, language: string): string {
  const column = (key: keyof SheetWords["clause"]): string => `${tables.clauses}[${words.clause[key]}]`;
  const specials = `${tables.specials}[[${words.special.type}]:[${words.special.kind}]]`;
  const scheme = `${tables.scheme}[[${words.scheme.key}]:[${words.scheme.status}]]`;
  const columns = (["points", "verdict", "sampled", "failed", "awarded"] as const).map(column);
  const speaks = name === "GRADE" || name === "GAP";
  const args = [...columns, specials, column("clause"), scheme, ...(speaks ? [`"${language}"`] : [])];
  return `AUDIT.${name}(${args.join(",")})`;
}

/** Number of special deductions as the engine counts them. */
export const engineDeductions = (tables: AuditTables, words: SheetWords): string =>
  `AUDIT.DEDUCTIONS(${tables.specials}[[${words.special.type}]:[${words.special.kind}]])`;
