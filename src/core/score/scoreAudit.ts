import type { Audit } from "../audit/audit";
import type { Scheme } from "../scheme/scheme";
import type { ScoreResult } from "./result";

/** Scores a checked audit against a checked scheme. Ledger and notices are made on first access. */
export function scoreAudit(_scheme: Scheme, _audit: Audit): ScoreResult {
  throw new Error("not yet");
}
