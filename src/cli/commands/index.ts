import type { Command } from "./command";
import { review } from "./review";
import { score } from "./score";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [score, review];
