import type { Clause, Scheme } from "../core/scheme/scheme";
import { titles } from "./titles";

/** All points are ours: ten each, so that nobody takes them for anything else. */
const clause = (id: string, zh: string, en: string, asks: string, asksEn: string): Clause => ({
  id,
  name: { zh, en },
  requirement: { zh: asks, en: asksEn },
  points: { value: "10", status: "demonstration" },
});

/**
 * Service quality of daily goods: what is looked at and which sanctions there are is public, points and bounds are a
 * demonstration of ours.
 */
export const dailyGoods: Scheme = {
  ...titles.dailyGoods,
  version: "1",
  source: {
    zh: "评价的三个方面及其内容，以及警告、罚款、暂停三种处理方式取自公开介绍；分值、各种处理方式的分数界限和编号均未见公开，全部为本产品的示范，请按所在机构的规定替换。",
    en: "The three aspects with what belongs to them and the sanctions warning, fine and suspension come from public descriptions; points, the bounds of the sanctions and all numbers are not public and are this product's demonstration: replace them by the rules of your body.",
  },
  groups: [
    { id: "1.1", name: { zh: "服务质量", en: "Service quality" }, points: null },
    { id: "1.2", name: { zh: "服务内容", en: "Service content" }, points: null },
    { id: "1.3", name: { zh: "服务流程", en: "Service process" }, points: null },
  ],
  clauses: [
    clause("1.1.1", "服务效率", "Efficiency", "售后服务及时、有效。", "After-sales service is prompt and effective."),
    clause("1.1.2", "服务态度", "Attitude", "服务人员态度良好。", "Staff treat customers well."),
    clause("1.1.3", "专业性", "Professionalism", "服务人员具备专业能力。", "Staff have the skills of their trade."),
    clause("1.2.1", "技术支持", "Support", "为顾客提供使用支持。", "Customers are supported in using the goods."),
    clause("1.2.2", "故障排除", "Fault removal", "为顾客排除故障。", "Faults are removed for customers."),
    clause("1.2.3", "退换货", "Returns", "按规定办理退货和换货。", "Returns and exchanges follow the rules."),
    clause("1.2.4", "维修", "Repair", "按规定提供维修。", "Repairs follow the rules."),
    clause("1.3.1", "网点布局", "Outlet layout", "服务网点布局合理。", "Service outlets are sensibly placed."),
    clause("1.3.2", "职责", "Duties", "各环节职责明确。", "The duties of every step are clear."),
    clause("1.3.3", "时限", "Times", "各环节时限明确并得到遵守。", "The times of every step are set and kept."),
  ],
  verdicts: { allowed: ["conforms", "fails", "sampled", "partial", "excluded", "notAssessed"], withNotice: [] },
  exclusion: { reason: "notice", wholeGroup: "notice" },
  deductions: { kinds: [], pointsEach: "0" },
  bonus: { pointsEach: "0", limit: 0 },
  order: "after",
  fullScore: "100",
  cap: "100",
  floor: "0",
  display: { decimals: 2, rounding: "half-away-from-zero", gradesOn: "exact" },
  grades: [
    { id: "no-sanction", name: { zh: "无需处理", en: "No sanction" }, min: "85", stars: 0 },
    {
      id: "warning",
      name: { zh: "警告", en: "Warning" },
      min: "70",
      stars: 0,
      consequence: { zh: "予以警告。", en: "The company is warned." },
    },
    {
      id: "fine",
      name: { zh: "罚款", en: "Fine" },
      min: "60",
      stars: 0,
      consequence: { zh: "予以罚款。", en: "The company is fined." },
    },
    {
      id: "suspension",
      name: { zh: "暂停", en: "Suspension" },
      min: null,
      stars: 0,
      consequence: { zh: "暂停经营或资格。", en: "Business or qualification is suspended." },
    },
  ],
  gates: [
    {
      id: "minimum-score",
      name: { zh: "总分不低于60分", en: "Score of at least 60" },
      rule: "score-at-least",
      bound: "60",
    },
  ],
};
