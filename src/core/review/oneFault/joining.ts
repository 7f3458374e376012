import type { Finding } from "../finding";

/** Findings that are only evidence, each with the one that it speaks for. */
export type Joining = ReadonlyMap<Finding, Finding>;

/** The finding that one speaks for in the end. */
export function joined(finding: Finding, joining: Joining): Finding {
  let at = finding;
  for (let next = joining.get(at), steps = 0; next !== undefined && steps < 10; next = joining.get(at), steps++)
    at = next;
  return at;
}
