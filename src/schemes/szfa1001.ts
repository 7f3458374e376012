import type { Clause, Group, Localised, Scheme } from "../core/scheme/scheme";
import { titles } from "./titles";

const group = (id: string, zh: string, en: string): Group => ({ id, name: { zh, en }, points: null });

/** The clauses of the standard are not public: each indicator stands for all of its own. */
function indicator(id: string, name: Localised, value: string, status: "public" | "demonstration"): Clause {
  return {
    id,
    name,
    requirement: {
      zh: `${name.zh}的各项要求。细则未公开，请按持有的标准文本评定。条款号为本方案所编。`,
      en: `${name.en}: everything asked for. The details are not public: assess by your copy of the standard. The clause number is this scheme's own.`,
    },
    points: { value, status },
  };
}

/**
 * After-sales service of furniture to T/SZFA 1001.4-2019, as far as its rules are public: three indicators of 100 points
 * together, a fourth that adds up to 10 more, and stars from 80, 90 and 95 points of all 110.
 */
export const szfa1001: Scheme = {
  ...titles.szfa1001,
  version: "1",
  source: {
    zh: "规则取自全国团体标准信息平台和 guifan.net 公布的主要技术内容：总分110分；售后服务管理、产品服务、顾客服务为基础分，共100分；废弃家具及包装处置为附加分，共10分；总得分达80、90、95分者分别为品质三星、四星、五星。三项基础指标各自的分值、条款和条款号未见公开，为本产品的示范，请以持有的标准文本替换。删减后的折算未见公开规定，此处只折算基础分。",
    en: "The rules come from the abstract published by the national platform for association standards and by guifan.net: 110 points in all; management, product service and customer service make the base of 100 points, disposal of waste furniture and packaging adds up to 10; 80, 90 and 95 points of the total give three, four and five stars. The points of each of the three base indicators, the clauses and their numbers are not public and are this product's demonstration: replace them from your licensed copy. What happens to the points of excluded clauses is not public either; here only the base is normalised.",
  },
  groups: [
    group("6.1", "售后服务管理体系", "After-sales management system"),
    group("6.2", "产品服务", "Product service"),
    group("6.3", "顾客服务", "Customer service"),
    {
      id: "6.4",
      name: { zh: "废弃家具及包装处置（附加分）", en: "Waste furniture and packaging (bonus)" },
      points: { value: "10", status: "public" },
      role: "bonus",
    },
  ],
  clauses: [
    indicator("6.1.1", { zh: "售后服务管理体系", en: "After-sales management system" }, "40", "demonstration"),
    indicator("6.2.1", { zh: "产品服务", en: "Product service" }, "30", "demonstration"),
    indicator("6.3.1", { zh: "顾客服务", en: "Customer service" }, "30", "demonstration"),
    indicator("6.4.1", { zh: "废弃家具及包装处置", en: "Waste furniture and packaging" }, "10", "public"),
  ],
  verdicts: { allowed: ["conforms", "fails", "sampled", "partial", "excluded", "notAssessed"], withNotice: [] },
  exclusion: { reason: "notice", wholeGroup: "notice" },
  deductions: { kinds: [], pointsEach: "0" },
  bonus: { pointsEach: "0", limit: 0 },
  order: "after",
  fullScore: "100",
  cap: "110",
  floor: "0",
  display: { decimals: 2, rounding: "half-away-from-zero", gradesOn: "exact" },
  grades: [
    { id: "five-star", name: { zh: "品质五星", en: "Five quality stars" }, min: "95", stars: 5 },
    { id: "four-star", name: { zh: "品质四星", en: "Four quality stars" }, min: "90", stars: 4 },
    { id: "three-star", name: { zh: "品质三星", en: "Three quality stars" }, min: "80", stars: 3 },
    { id: "not-passed", name: { zh: "未达星级", en: "No stars" }, min: null, stars: 0 },
  ],
  gates: [
    {
      id: "minimum-score",
      name: { zh: "总得分不低于80分", en: "Total of at least 80" },
      rule: "score-at-least",
      bound: "80",
    },
  ],
};
