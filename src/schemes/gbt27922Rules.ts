import type { Scheme } from "../core/scheme/scheme";

/**
 * The scoring rules of GB/T 27922-2011 without any table of clauses: for whoever brings clauses and points along, as the
 * arguments of the custom functions do. Light, because it lies in what is loaded first.
 */
export const gbt27922Rules: Scheme = {
  id: "gbt-27922-2011",
  version: "1",
  name: { zh: "GB/T 27922-2011 公开规则", en: "Public rules of GB/T 27922-2011" },
  source: { zh: "", en: "" },
  groups: [],
  clauses: [],
  verdicts: {
    allowed: ["conforms", "fails", "sampled", "partial", "excluded", "notAssessed"],
    withNotice: ["partial"],
  },
  exclusion: { reason: "notice", wholeGroup: "notice" },
  deductions: {
    kinds: [
      { id: "law", name: { zh: "违反法律法规", en: "Breach of law or regulation" } },
      { id: "own-rules", name: { zh: "违反企业自身服务规定", en: "Breach of the company's own service rules" } },
      { id: "trade", name: { zh: "违反行业特殊要求", en: "Breach of special requirements of the trade" } },
      { id: "system", name: { zh: "影响服务体系运行", en: "Affects the running of the service system" } },
    ],
    pointsEach: "1",
  },
  bonus: { pointsEach: "1", limit: 1 },
  order: "after",
  fullScore: "100",
  cap: "100",
  floor: "0",
  display: { decimals: 2, rounding: "half-away-from-zero", gradesOn: "exact" },
  grades: [
    { id: "five-star", name: { zh: "五星级", en: "Five-star" }, min: "95", stars: 5 },
    { id: "four-star", name: { zh: "四星级", en: "Four-star" }, min: "90", stars: 4 },
    { id: "three-star", name: { zh: "三星级", en: "Three-star" }, min: "80", stars: 3 },
    { id: "qualified", name: { zh: "达标级", en: "Qualified level" }, min: "70", stars: 2 },
    { id: "not-passed", name: { zh: "评价不合格", en: "Not passed" }, min: null, stars: 0 },
  ],
  gates: [
    {
      id: "minimum-score",
      name: { zh: "总分不低于70分", en: "Score of at least 70" },
      rule: "score-at-least",
      bound: "70",
    },
    {
      id: "special-deductions",
      name: { zh: "特别扣分少于5项", en: "Fewer than 5 special deductions" },
      rule: "deductions-below",
      limit: 5,
    },
  ],
};
