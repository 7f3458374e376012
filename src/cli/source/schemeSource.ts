import { readText } from "../../core/audit/raw";
import { fail, ok, type Result } from "../../core/result";
import type { Scheme } from "../../core/scheme/scheme";
import { readSchemeFile, type SchemeFileProblem } from "../../schema/schemeFile";
import { schemeById } from "../../schemes/index";
import { tablesOf } from "../../workbook/layout/names";
import { readSchemeTable } from "../../workbook/layout/readAuditTables";
import { tablesOfBook } from "../../workbook/layout/tablesOfBook";
import { readXlsx } from "../../xlsx";
import type { Io } from "../io";
import { readBytes } from "../report/driftFile";
import { isContainer } from "./readSource";
import type { FileProblems } from "./source";

/** Why there is no scheme: "NOT_A_SCHEME" when the name is neither a built-in one nor that of a file. */
export type SchemeProblems = readonly (FileProblems[number] | SchemeFileProblem)[] | "NOT_A_SCHEME";

/** A built-in scheme by its id, or the one in a JSON file or on the scheme sheet of a workbook. */
export async function readSchemeSource(io: Io, name: string): Promise<Result<Scheme, SchemeProblems>> {
  const builtIn = schemeById(readText(name));
  if (builtIn !== null) return ok(builtIn);
  if (!/[\\/]|\.(json|xls[xmb]?|zip|csv|txt)$/i.test(name)) return fail("NOT_A_SCHEME");
  const bytes = await readBytes(io, name);
  if (!(bytes instanceof Uint8Array)) return fail([bytes]);
  if (bytes.length === 0) return fail([{ code: "EMPTY_FILE" }]);
  return isContainer(bytes) ? fromWorkbook(bytes) : readSchemeFile(new TextDecoder().decode(bytes));
}

async function fromWorkbook(bytes: Uint8Array): Promise<Result<Scheme, SchemeProblems>> {
  const read = await readXlsx(bytes);
  if (!read.ok) return fail([read.error]);
  const { scheme } = tablesOf("");
  const table = tablesOfBook(read.value.book).find(({ name }) => name.toLowerCase() === scheme.toLowerCase());
  if (table === undefined) return fail([{ code: "TABLE_MISSING", table: scheme }]);
  const found = readSchemeTable(table);
  return found.ok ? ok(found.value.scheme) : found;
}
