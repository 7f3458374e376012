import type { Command } from "./command";
import { drift } from "./drift";
import { formulas } from "./formulas";
import { portable } from "./portable";
import { review } from "./review";
import { scheme } from "./scheme";
import { score } from "./score";
import { template } from "./template";

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [score, review, formulas, template, portable, scheme, drift];
