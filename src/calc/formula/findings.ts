import type { AstExpression } from "@borgar/fx";
import type { Runner, WrittenReference } from "./scope";

/** What the compiler has met so far in one formula. */
export interface Findings {
  readonly references: WrittenReference[];
  volatile: boolean;
  /** False inside ROW(…) and its like, which look at addresses and not at values. */
  recording: boolean;
  /** Names bound by LET around this place, upper case. */
  readonly locals: ReadonlySet<string>;
}

/** Compiles one node of a formula. */
export type CompileNode = (node: AstExpression, findings: Findings) => Runner;

/** Thrown inside the compiler for a formula that parses and still means nothing, such as too few arguments. */
export class Unreadable extends Error {}
