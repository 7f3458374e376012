import type { AppProblem } from "../../app/audit";

/** A problem of one code, with the facts its sentence needs. */
export type AppProblemOf<C extends AppProblem["code"]> = Extract<AppProblem, { code: C }>;

/** Why something was not done, and the way out; a sentence for every code. */
export type ProblemWords = { readonly [C in AppProblem["code"]]: (problem: AppProblemOf<C>) => string };
