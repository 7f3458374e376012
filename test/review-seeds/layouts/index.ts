import type { Layout } from "../layout";
import { branchesLayout } from "./branches";
import { comparison } from "./comparison";
import { deductions } from "./deductions";
import { fiveS } from "./fiveS";
import { inspection } from "./inspection";
import { maturity } from "./maturity";
import { notInvolved } from "./notInvolved";
import { ours } from "./ours";
import { panel } from "./panel";
import { rating } from "./rating";
import { ratios } from "./ratios";
import { school } from "./school";
import { supplier } from "./supplier";
import { weights } from "./weights";

/** Correct workbooks of several kinds; those held out are only measured, never looked at while rules are made. */
export const layouts: readonly Layout[] = [
  ours,
  deductions,
  notInvolved,
  ratios,
  weights,
  supplier,
  rating,
  maturity,
  comparison,
  school,
  branchesLayout,
  inspection,
  panel,
  fiveS,
];
