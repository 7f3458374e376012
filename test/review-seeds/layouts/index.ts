import type { Layout } from "../layout";
import { afterSales } from "./afterSales";
import { afterSalesStars } from "./afterSalesStars";
import { branchesLayout } from "./branches";
import { canteenHygiene } from "./canteenHygiene";
import { comparison } from "./comparison";
import { deductions } from "./deductions";
import { fiveS } from "./fiveS";
import { hospitalAccreditation } from "./hospitalAccreditation";
import { hotelBrandAudit } from "./hotelBrandAudit";
import { inspection } from "./inspection";
import { isoAudit } from "./isoAudit";
import { kindergartenInspection } from "./kindergartenInspection";
import { maturity } from "./maturity";
import { mysteryShop } from "./mysteryShop";
import { notInvolved } from "./notInvolved";
import { ours } from "./ours";
import { panel } from "./panel";
import { rating } from "./rating";
import { ratios } from "./ratios";
import { school } from "./school";
import { securityMaturity } from "./securityMaturity";
import { siteSafety } from "./siteSafety";
import { supplier } from "./supplier";
import { supplierScorecard } from "./supplierScorecard";
import { tenderPanel } from "./tenderPanel";
import { weights } from "./weights";
import { haccpSupplier } from "./haccpSupplier";
import { propertyService } from "./propertyService";
import { vendorScorecard } from "./vendorScorecard";
import { workSafety } from "./workSafety";

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
  isoAudit,
  canteenHygiene,
  afterSales,
  mysteryShop,
  hospitalAccreditation,
  supplierScorecard,
  tenderPanel,
  siteSafety,
  afterSalesStars,
  hotelBrandAudit,
  kindergartenInspection,
  securityMaturity,
  haccpSupplier,
  propertyService,
  vendorScorecard,
  workSafety,
];
