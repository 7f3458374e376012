import type { CorrectionsWords } from "../shape/corrections";

/** 特别扣分项的整改，以及修改特别项的文字。 */
export const correctionsZh: CorrectionsWords = {
  title: "整改",
  noColumns: (headers) =>
    `特别项表缺少这些列：${headers}，整改的这部分无法记录。请在表的右侧补上同名的列，窗格随后自动识别。`,
  requirement: "整改要求",
  requirementHint: "要做什么，做到什么程度",
  responsible: "责任人",
  due: "期限",
  dueBy: (day) => `${day} 前完成`,
  overdue: "已逾期",
  overdueCount: (count) => `有 ${count} 项整改已逾期。`,
  proof: "整改证据",
  proofHint: "新的记录、照片、文件名",
  verifiedBy: "验证人",
  verifiedOn: "验证日期",
  verified: (by, on) => `验证：${[by, on].filter((part) => part !== "").join(" ")}`,
  dayHint: "2026-12-31",
  state: "状态",
  states: { open: "待整改", "in-work": "整改中", "to-be-verified": "待验证", closed: "已关闭" },
  noState: "未填写",
  needed: {
    proof: "关闭之前，请填写整改证据。",
    verifiedBy: "关闭之前，请填写验证人。",
    verifiedOn: "关闭之前，请填写验证日期。",
  },
  closedTooEarly: "已关闭，但缺整改证据、验证人或验证日期。",
  edit: (item) => `修改特别项：${item}`,
  inSheet: (item) => `在表中查看特别项：${item}`,
  change: "修改特别项",
  save: "保存修改",
  saving: "正在写入…",
  cancel: "取消",
  said: { added: "特别项已写入工作表。", changed: "修改已写入工作表。", removed: "特别项已删除。" },
};
