import { fail, ok } from "../../core/result";
import { readAuditFile } from "../../schema/auditFile";
import { schemeById, schemes } from "../../schemes/index";
import type { SourceRead } from "./source";

/** An audit file: clauses without points take the scheme's own, clauses left out are not assessed. */
export function readJsonSource(bytes: Uint8Array): SourceRead {
  const file = readAuditFile(new TextDecoder().decode(bytes));
  if (!file.ok) return file;
  const { clauses, specials } = file.value;
  const id = file.value.scheme ?? schemes[0].id;
  const scheme = schemeById(id.normalize("NFKC").trim());
  if (!scheme) return fail([{ code: "UNKNOWN_SCHEME", id, clause: null, place: { in: "path", path: "scheme" } }]);
  return ok({ scheme, clauses, specials, reading: { completeFromScheme: true }, others: [], ignored: [] });
}
