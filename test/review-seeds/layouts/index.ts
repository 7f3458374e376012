import type { Layout } from "../layout";
import { deductions } from "./deductions";
import { notInvolved } from "./notInvolved";
import { ours } from "./ours";
import { ratios } from "./ratios";
import { supplier } from "./supplier";
import { weights } from "./weights";

/** Correct workbooks of six kinds; the last one is held out. */
export const layouts: readonly Layout[] = [ours, deductions, notInvolved, ratios, weights, supplier];
