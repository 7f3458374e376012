import type { SpecialsWords } from "../shape/specials";

/** 特别扣分项与特别加分项的文字。 */
export const specialsZh: SpecialsWords = {
  deductions: "特别扣分项",
  bonus: "特别加分项",
  count: (count, limit, points) => `${count} / ${limit} 项 · 每项 ${points} 分`,
  lastBefore: "再有一项，评价即为不合格。",
  reached: "已达到限额，评价不合格。",
  empty: "还没有特别项。",
  add: "添加",
  adding: "正在写入…",
  type: "类型",
  types: { deduction: "扣分", bonus: "加分" },
  kind: "类别",
  choose: "请选择",
  kindMissing: "请选择扣分类别，再添加。",
  clause: "相关条款",
  noClause: "不限条款",
  site: "网点",
  description: "描述",
  descriptionHint: "发现了什么，在哪里",
  evidence: "依据",
  remove: "删除",
  removeThis: (description) => `删除特别项：${description}`,
  unreadable: "该行无法识别",
  missing: {
    text: "此评分表旁还没有特别项的表。可以新增一张工作表来登记特别扣分和特别加分，它们会计入得分；您的评分表本身不变。",
    add: "新增特别项工作表",
    adding: "正在新增……",
    noRules: "所用规则只计算得分率，没有特别扣分和特别加分。需要时请选定评分方案，重新绑定此表。",
  },
};
