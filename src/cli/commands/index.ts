import type { Command } from "./command";
import { portable } from "./portable";
import { review } from "./review";
import { score } from "./score";
import { template } from "./template";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [score, review, template, portable];
