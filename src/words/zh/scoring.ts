import type { ScoringWords } from "../shape/scoring";
import { ledgerLinesZh } from "./ledgerLines";

const field: ScoringWords["field"] = {
  id: "条款",
  points: "分值",
  verdict: "判定",
  sampled: "抽样数",
  failed: "不符合数",
  awarded: "评定得分",
  type: "类型",
  kind: "类别",
};

const why: ScoringWords["why"] = {
  empty: "没有填写。请填写数字。",
  text: "不是数字。请只填写数字，例如 4.5。",
  exponent: "是科学记数法。请写成普通数字，例如 4500。",
  comma: "含有逗号。小数请用小数点，例如 4.5，不写千位分隔符。",
  "too-many-digits": "超过 15 位有效数字，Excel 无法保存。请减少位数。",
  "not-finite": "不是有限的数。请填写普通数字。",
};

const schemeWhy: ScoringWords["schemeWhy"] = {
  "unknown-key": "没有这样的键，该行未使用。请核对键名。",
  missing: "缺少该行或没有填写。请补上。",
  duplicate: "出现了两次。请只保留一行。",
  "not-a-number": "不是数字。请填写数字；没有限制时填写 none。",
  "not-whole": "不是允许范围内的整数。请填写整数。",
  negative: "小于 0。请填写 0 或正数。",
  "not-a-choice": "不是允许的选项。请参照原方案填写。",
  "not-descending": "没有低于上一等级的下限。等级须由高到低排列。",
  "bound-of-last-grade": "有误：只有最后一个等级不设下限（none），其余等级都须有下限。",
  "floor-above-cap": "最低分高于最高分。请更正其中一个。",
  "no-such-id": "所指的组、条款或等级不在方案中。请核对编号。",
  "not-in-one-part": "应当且只能属于一个部分。请核对各部分的组。",
  "not-a-share": "不是大于 0 且小于 1 的比例。请填写例如 0.5。",
  "order-with-parts": "有误：分为几个部分时，特别项只能在折算之后计算（after）。",
};

/** What the scoring says in Chinese. */
export const scoring: ScoringWords = {
  text: "zh",
  joints: { beforeClause: " ", beforeSentence: "：" },
  place: (place) => {
    if (place.in === "row") return `第 ${place.row} 行`;
    return place.in === "cell" ? `“${place.sheet}”第 ${place.row} 行` : place.path;
  },
  problem: {
    NOT_A_NUMBER: (problem) =>
      problem.why === "empty"
        ? `${field[problem.field]}${why.empty}`
        : `${field[problem.field]}“${problem.found}”${why[problem.why]}`,
    NEGATIVE: (problem) => `${field[problem.field]} ${problem.found} 小于 0。请填写 0 或正数。`,
    NOT_WHOLE: (problem) => `${field[problem.field]} ${problem.found} 不是整数。请填写整数。`,
    FAILED_ABOVE_SAMPLED: ({ failed, sampled }) => `不符合数 ${failed} 大于抽样数 ${sampled}。请更正其中一个。`,
    NOTHING_SAMPLED: () => "抽样数为 0。请填写实际抽样数，或改用其他判定。",
    COUNTS_MISSING: (problem) => `判定为抽样，但没有填写${field[problem.field]}。请填写。`,
    AWARDED_MISSING: () => "判定为部分符合，但没有填写评定得分。请填写。",
    AWARDED_ABOVE_POINTS: ({ awarded, points }) => `评定得分 ${awarded} 大于分值 ${points}。请更正其中一个。`,
    AWARDED_NOT_ALLOWED: ({ awarded, allowed }) =>
      `评定得分 ${awarded} 不在允许的分值之内。请填写：${allowed.join("、")}。`,
    UNKNOWN_VERDICT: ({ found }) =>
      `判定“${found}”无法识别。请填写：符合、不符合、抽样、部分符合或不适用（代码 C、N、S、P、X）。`,
    VERDICT_NOT_ALLOWED: (problem) =>
      `评分方案不允许该条款判定为“${scoring.verdict[problem.verdict]}”。请选择其他判定。`,
    UNKNOWN_CLAUSE: () => "评分方案中没有该条款。请更正条款号，或为全部条款给出分值。",
    DUPLICATE_CLAUSE: ({ first }) => `该条款在${scoring.place(first)}已经出现。请只保留一处。`,
    CLAUSE_ID_MISSING: () => "没有条款号。请填写条款号，或删除该行。",
    MIXED_POINTS: () => "该条款没有分值，而其他条款有。请为全部条款给出分值，或全部不给。",
    UNKNOWN_SPECIAL: ({ found }) => `类型“${found}”无法识别。请填写扣分或加分。`,
    UNKNOWN_KIND: ({ found }) => `扣分类别“${found}”不在评分方案中。请从列表中选择，或留空。`,
    REASON_REQUIRED: () => "判定为不适用，但没有说明。评分方案要求说明删减理由。",
    CELL_ERROR: (problem) => `${fieldName(problem.field)}单元格为错误值 ${problem.error}。请先更正该单元格。`,
    UNKNOWN_SCHEME: ({ id }) =>
      `没有评分方案“${id}”。请使用 gbt-27922-2011、t-szfa-1001.4-2019 或 daily-goods-service，或选择方案表区域。`,
    BAD_SCHEME: ({ key, found, why: reason }) =>
      `评分方案 ${key}${found === "" ? "" : `“${found}”`}${reason === undefined ? "无法读取。请更正。" : schemeWhy[reason]}`,
  },
  verdict: {
    conforms: "符合",
    fails: "不符合",
    sampled: "抽样",
    partial: "部分符合",
    excluded: "不适用",
    notAssessed: "未评",
  },
  ledger: ledgerLinesZh,
  status: { public: "公开", userEntered: "用户录入", demonstration: "示范" },
  field,
  why,
  schemeWhy,
  grade: {
    "five-star": "五星级",
    "four-star": "四星级",
    "three-star": "三星级",
    qualified: "达标级",
    "not-passed": "评价不合格",
  },
  gate: { "minimum-score": "总分不低于70分", "special-deductions": "特别扣分少于5项" },
  special: { deduction: "扣分", bonus: "加分" },
};

const fieldName = (name: string): string => Object.entries(field).find(([key]) => key === name)?.[1] ?? name;
