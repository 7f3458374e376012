import { fail, ok } from "../../core/result";
import { readAuditFile } from "../../schema/auditFile";
import { schemeById, schemes } from "../../schemes/index";
import type { BindRequest } from "./boundSource";
import type { SourceRead } from "./source";

/**
 * An audit file: clauses without points take the scheme's own, clauses left out are not assessed. The scheme is the one
 * that the file names, which `request` may bring along when it is a team's own, or the one of `request`.
 */
export function readJsonSource(bytes: Uint8Array, request: BindRequest): SourceRead {
  const file = readAuditFile(new TextDecoder().decode(bytes));
  if (!file.ok) return file;
  const { clauses, specials } = file.value;
  const id = plain(file.value.scheme ?? request.scheme ?? schemes[0].id);
  const asked = request.scheme;
  if (asked !== null && plain(asked) !== id) return fail([{ code: "OTHER_SCHEME", asked, found: id }]);
  const scheme = request.own?.id === id ? request.own : schemeById(id);
  if (!scheme) return fail([{ code: "UNKNOWN_SCHEME", id, clause: null, place: { in: "path", path: "scheme" } }]);
  return ok({ scheme, clauses, specials, reading: { completeFromScheme: true }, others: [], ignored: [] });
}

const plain = (id: string): string => id.normalize("NFKC").trim();
