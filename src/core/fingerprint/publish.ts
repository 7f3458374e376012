import type { Problem } from "../audit/problem";
import { fail, ok } from "../result";
import type { Result } from "../result";
import { checkScheme } from "../scheme/checkScheme";
import type { Publication, Scheme } from "../scheme/scheme";
import { canonicalScheme, canonicalScoring } from "./canonical";
import { sha256 } from "./sha256";

/** Where a scheme stands between its author's desk and the assessors. */
export type SchemeState =
  /** Never published. */
  | "draft"
  /** As it was published. */
  | "published"
  /** Only texts differ from what was published. */
  | "reworded"
  /** Published once; what a score depends on differs now, under a version of its own. */
  | "next-draft"
  /** What a score depends on was changed under the published version: nobody can rely on that version any more. */
  | "tampered";

/**
 * The state of a scheme, from its own record of its publication. `given` is the scheme of that id that was given out,
 * where there is one: a copy of the same version without a record is as published as that one while it says the same.
 */
export function stateOf(scheme: Scheme, given: Scheme | null = null): SchemeState {
  const { published } = scheme;
  if (published === undefined) return given?.version === scheme.version ? copyState(scheme, given) : "draft";
  if (sha256(canonicalScoring(scheme)) !== published.scoring)
    return scheme.version === published.version ? "tampered" : "next-draft";
  if (sha256(canonicalScheme(scheme)) === published.fingerprint) return "published";
  return scheme.version === published.version ? "reworded" : "next-draft";
}

/** A copy with points or rules of its own is a draft: replacing the points is what it is there for. */
function copyState(scheme: Scheme, given: Scheme): SchemeState {
  const state = stateOf({ ...scheme, published: publicationOf(given) });
  return state === "tampered" ? "draft" : state;
}

/** Why a scheme cannot be published. */
export type PublishProblem = Problem | { readonly code: "NEW_VERSION_NEEDED"; readonly version: string };

/**
 * Publishes a scheme: from now on its ids and everything a score depends on belong to its version, and its fingerprint
 * shows whether that still holds. Something that affects a score may only be published anew under another version.
 */
export function publishScheme(scheme: Scheme): Result<Scheme, readonly PublishProblem[]> {
  const problems = checkScheme(scheme);
  if (problems.length > 0) return fail(problems);
  if (stateOf(scheme) === "tampered") return fail([{ code: "NEW_VERSION_NEEDED", version: scheme.version }]);
  return ok({ ...scheme, published: publicationOf(scheme) });
}

/** What publishing this scheme as it is records. */
export function publicationOf(scheme: Scheme): Publication {
  return {
    version: scheme.version,
    fingerprint: sha256(canonicalScheme(scheme)),
    scoring: sha256(canonicalScoring(scheme)),
  };
}
