import { fail } from "../../core/result";
import { systemCode } from "../io";
import { readJsonSource } from "./jsonSource";
import { noBindRequest, type BindRequest } from "./boundSource";
import type { SourceRead } from "./source";
import { readWorkbookSource } from "./workbookSource";

/**
 * Reads a file's audit. What kind of file it is, its first bytes say: names lie. `suffix` chooses one of a workbook's
 * audits; `bind` says how a sheet that somebody made himself is read, and brings a team's own scheme.
 */
export async function readSource(
  bytes: Uint8Array,
  suffix: string,
  bind: BindRequest = noBindRequest,
): Promise<SourceRead> {
  if (bytes.length === 0) return fail([{ code: "EMPTY_FILE" }]);
  return isContainer(bytes) ? readWorkbookSource(bytes, suffix, bind) : readJsonSource(bytes, bind);
}

/** A zip (.xlsx), or the old container of .xls and of locked workbooks. */
export function isContainer(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

/** What the system said when it would not give a file. */
export function systemProblem(thrown: unknown): SourceRead {
  return fail([{ code: "UNREADABLE", detail: systemCode(thrown) ?? String(thrown) }]);
}
