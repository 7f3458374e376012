import type { Special } from "../../core/audit/audit";
import type { Problem } from "../../core/audit/problem";
import { quoted, readText } from "../../core/audit/raw";
import { specialTypeOf } from "../../core/audit/readSpecials";
import { fail, ok, type Result } from "../../core/result";
import { isBlankOrZero } from "./cells";
import type { Refusal } from "./refusal";
import { readSpecials } from "./specials";

/** The types of the special items in an argument. Their kinds belong to a scheme and are not looked at. */
export function readSpecialTypes(argument: unknown): Result<readonly Special["type"][], readonly Refusal[]> {
  const raw = readSpecials(argument);
  if (!raw.ok) return fail([raw.error]);
  const used = raw.value.filter(({ type, kind }) => !isBlankOrZero(type) || !isBlankOrZero(kind));
  const read = used.map((row) => ({ row, type: specialTypeOf(readText(row.type)) }));
  const problems = read.flatMap(({ row, type }): Problem[] =>
    type === null ? [{ place: row.place, clause: null, code: "UNKNOWN_SPECIAL", found: quoted(row.type) }] : [],
  );
  if (problems.length > 0) return fail([{ code: "AUDIT", problems }]);
  return ok(read.flatMap(({ type }) => (type === null ? [] : [type])));
}
