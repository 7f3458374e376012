import * as z from "zod/mini";
import type { RawClause, RawSpecial } from "../core/audit/audit";
import { fail, ok, type Result } from "../core/result";
import { readJson, type JsonProblem } from "./json";
import { longestText, shapeProblems, type ShapeProblem } from "./shapeProblems";

/** An audit as a JSON file holds it, before the core has read it. Places are paths: `clauses[3]`. */
export interface AuditFile {
  /** The scheme's id; null when the file names none. */
  readonly scheme: string | null;
  readonly clauses: readonly RawClause[];
  readonly specials: readonly RawSpecial[];
}

/** Why a file is no audit file, each with the path of the place. */
export type AuditFileProblem =
  | JsonProblem
  | ShapeProblem
  /** JSON of some other kind: nothing in it is of an audit file. */
  | { readonly code: "NOT_AN_AUDIT_FILE" };

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= longestText;

/** A number, or its digits as text. What is wrong with it is the core's business: it knows the clause. */
const cell = z.custom<string | number | null>(
  (value) => value === null || typeof value === "number" || isText(value),
  "number or text",
);
const text = z.custom<string | null>((value) => value === null || isText(value), "text");
/** Ids are text: as numbers 5.1 and 5.10 would be the same. */
const id = z.custom<string>(isText, "text");

const clause = z.strictObject({
  id,
  points: z.optional(cell),
  verdict: z.optional(cell),
  sampled: z.optional(cell),
  failed: z.optional(cell),
  awarded: z.optional(cell),
  reason: z.optional(text),
  site: z.optional(text),
  evidence: z.optional(text),
  indicator: z.optional(text),
  requirement: z.optional(text),
});

const special = z.strictObject({
  type: id,
  kind: z.optional(text),
  clause: z.optional(text),
  site: z.optional(text),
  description: z.optional(text),
  evidence: z.optional(text),
});

const auditFile = z.strictObject({
  scheme: z.optional(id),
  title: z.optional(text),
  company: z.optional(text),
  assessor: z.optional(text),
  date: z.optional(text),
  clauses: z.array(clause),
  specials: z.optional(z.array(special)),
});

/**
 * Reads an audit file. Fields nobody knows are refused, because a misspelt one ("specails") would change the score
 * without a word. Everything that is wrong is reported, not only the first thing.
 */
export function readAuditFile(json: string): Result<AuditFile, readonly AuditFileProblem[]> {
  const parsed = readJson(json);
  if (!parsed.ok) return fail([parsed.error]);
  if (isSomethingElse(parsed.value)) return fail([{ code: "NOT_AN_AUDIT_FILE" }]);
  const checked = auditFile.safeParse(parsed.value);
  if (!checked.success) return fail(shapeProblems(checked.error.issues, parsed.value));
  const { scheme, clauses, specials } = checked.data;
  return ok({ scheme: scheme ?? null, clauses: clauses.map(toClause), specials: (specials ?? []).map(toSpecial) });
}

/** What only an audit file has; a title, a company and a date many files have. */
const ownFields = ["scheme", "clauses", "specials"] as const;

/** An object with fields, none of them ours: naming each as unknown would hide that it is simply the wrong file. */
function isSomethingElse(file: unknown): boolean {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return false;
  return Object.keys(file).length > 0 && !ownFields.some((field) => Object.hasOwn(file, field));
}

function toClause(entry: z.infer<typeof clause>, index: number): RawClause {
  const { points, verdict, sampled, failed, awarded, reason, site } = entry;
  const place = { in: "path", path: `clauses[${index}]` } as const;
  return { place, id: entry.id, points, verdict, sampled, failed, awarded, reason, site };
}

function toSpecial({ type, kind }: z.infer<typeof special>, index: number): RawSpecial {
  return { place: { in: "path", path: `specials[${index}]` }, type, kind: kind ?? null };
}
