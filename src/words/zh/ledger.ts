import type { LedgerKind } from "../../core/score/result";

/** 得分明细各行的名称。 */
export const ledgerZh: Readonly<Record<LedgerKind, string>> = {
  full: "满分",
  excluded: "不适用（删减）",
  open: "未评",
  lost: "失分",
  earned: "实际得分",
  normalisation: "按涉及项折算",
  deductions: "特别扣分",
  bonus: "特别加分",
  cap: "超过上限，不计",
  floor: "低于下限，补足",
  score: "最终得分",
  soFar: "暂计得分率",
};
