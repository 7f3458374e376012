import type { ScoringWords } from "../shape/scoring";

/** 明细各行的名称。函数即时给出，因此与其他文字分开。 */
export const ledgerLinesZh: ScoringWords["ledger"] = {
  full: "满分",
  excluded: "不适用",
  open: "未评",
  lost: "失分",
  earned: "实际得分",
  normalisation: "折算",
  section: "附加部分",
  deductions: "特别扣分",
  bonus: "特别加分",
  cap: "上限",
  floor: "下限",
  score: "最终得分",
  soFar: "暂计（未评完）",
};
