import type { LedgerViewWords } from "../shape/ledger";

/** 得分明细的文字。 */
export const ledgerZh: LedgerViewWords = {
  showTotal: (what) => `在汇总表中查看：${what}`,
  scale: (start, end) => `条形：满分的 ${start}% 至 ${end}%`,
  about: (value) => `≈${value}`,
  supposed: (count) => (count > 0 ? `试算：假设多 ${count} 项` : `试算：假设少 ${-count} 项`),
  rounded: "≈ 表示显示时四舍五入；计算始终用精确的分数，各行之和与得分完全一致。",
};
