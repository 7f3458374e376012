import * as z from "zod/mini";
import type { Problem } from "../core/audit/problem";
import { fail, ok, type Result } from "../core/result";
import { checkScheme } from "../core/scheme/checkScheme";
import { hintIds } from "../core/scheme/findings";
import type { Scheme } from "../core/scheme/scheme";
import { readJson, type JsonProblem } from "./json";
import { longestText, shapeProblems, type ShapeProblem } from "./shapeProblems";

/** Why a file is no scheme: not JSON, not of its shape, or with rules that contradict each other. */
export type SchemeFileProblem = JsonProblem | ShapeProblem | Problem;

const text = z.custom<string>((value) => typeof value === "string" && value.length <= longestText, "text");
const localised = z.strictObject({ zh: text, en: text });
const id = text;
/** Digits as text, so that nothing is lost on the way to an exact number; the core checks that they are a number. */
const decimal = text;
const whole = z.int();
const points = z.strictObject({ value: decimal, status: z.enum(["public", "userEntered", "demonstration"]) });
const verdicts = z.array(z.enum(["conforms", "fails", "sampled", "partial", "excluded", "notAssessed"]));

const gateFacts = { id, name: localised, ceiling: z.exactOptional(id) };
const gate = z.discriminatedUnion("rule", [
  z.strictObject({ ...gateFacts, rule: z.literal("score-at-least"), bound: decimal }),
  z.strictObject({ ...gateFacts, rule: z.literal("deductions-below"), limit: whole }),
  z.strictObject({ ...gateFacts, rule: z.literal("groups-at-least"), groups: z.array(id), bound: decimal }),
  z.strictObject({ ...gateFacts, rule: z.literal("clauses-conform"), clauses: z.array(id) }),
  z.strictObject({ ...gateFacts, rule: z.literal("precondition"), clauses: z.array(id) }),
]);
const shares = z.exactOptional(z.array(decimal));
const part = z.strictObject({
  id,
  name: localised,
  groups: z.array(id),
  fullScore: decimal,
  bounds: z.array(z.strictObject({ grade: id, min: decimal })),
});

const scheme = z.strictObject({
  id,
  version: text,
  published: z.exactOptional(z.strictObject({ version: text, fingerprint: text, scoring: text })),
  name: localised,
  source: localised,
  groups: z.array(
    z.strictObject({ id, name: localised, points: z.nullable(points), role: z.exactOptional(z.literal("bonus")) }),
  ),
  clauses: z.array(
    z.strictObject({ id, name: localised, requirement: localised, points, allowed: z.exactOptional(verdicts), shares }),
  ),
  verdicts: z.strictObject({ allowed: verdicts, withNotice: verdicts, shares }),
  exclusion: z.strictObject({
    reason: z.enum(["required", "notice", "optional"]),
    wholeGroup: z.enum(["notice", "allowed"]),
  }),
  deductions: z.strictObject({
    kinds: z.array(z.strictObject({ id, name: localised, ceiling: z.exactOptional(id) })),
    pointsEach: decimal,
  }),
  bonus: z.strictObject({ pointsEach: decimal, limit: whole }),
  order: z.enum(["after", "before"]),
  method: z.exactOptional(z.enum(["proportion", "subtraction"])),
  clauseFloor: z.exactOptional(decimal),
  parts: z.exactOptional(z.array(part)),
  fullScore: decimal,
  cap: z.nullable(decimal),
  floor: z.nullable(decimal),
  display: z.strictObject({
    decimals: whole,
    rounding: z.literal("half-away-from-zero"),
    gradesOn: z.enum(["exact", "displayed"]),
  }),
  grades: z.array(
    z.strictObject({
      id,
      name: localised,
      min: z.nullable(decimal),
      stars: whole,
      consequence: z.exactOptional(localised),
    }),
  ),
  gates: z.array(gate),
  findings: z.exactOptional(
    z.strictObject({ classes: z.array(z.strictObject({ id, name: localised })), hints: z.array(z.enum(hintIds)) }),
  ),
});

/** Reads a scoring scheme of a team's own: the JSON form of a `Scheme`, checked for its shape and for its rules. */
export function readSchemeFile(json: string): Result<Scheme, readonly SchemeFileProblem[]> {
  const parsed = readJson(json);
  if (!parsed.ok) return fail([parsed.error]);
  const checked = scheme.safeParse(parsed.value);
  if (!checked.success) return fail(shapeProblems(checked.error.issues, parsed.value));
  const problems = checkScheme(checked.data);
  return problems.length > 0 ? fail(problems) : ok(checked.data);
}
