import type { NoticeWords } from "../shape/scoring";

/** Notices about a score in Chinese. Apart from the other words, because the custom functions never say them. */
export const notices: NoticeWords = {
  "near-bound": ({ shown, bound, grade }, name) =>
    `得分显示为 ${shown}，但精确值未达到 ${bound}，不能评为${name(grade)}。`,
  "order-matters": ({ grade, otherGrade, otherScore }, name) =>
    `特别扣分与折算的先后影响等级：现为${name(grade)}；若按另一种顺序，得分为 ${otherScore}，等级为${name(otherGrade)}。请核对认证机构的规定。`,
  "points-sum": ({ group, sum, expected }) =>
    `${group === null ? "全部条款" : `${group} 各条款`}分值合计 ${sum}，应为 ${expected}。请核对分值表。`,
  "group-excluded": ({ group }) => `${group} 全部条款均为不适用。请确认删减依据。`,
  "extra-bonus-ignored": ({ entered, counted }) => `特别加分填写了 ${entered} 项，只计 ${counted} 项，其余未计入。`,
  capped: ({ uncapped, cap }) => `计算得分 ${uncapped} 超过上限，按 ${cap} 计。`,
  "demonstration-points": ({ count }) => `${count} 个条款使用示范分值，并非标准中的分值。请录入所持标准文本的分值表。`,
  "exclusion-without-reason": ({ clause }) => `${clause} 判定为不适用，但没有说明。请补充删减理由。`,
  "partial-not-in-public-rules": ({ clause }) =>
    `${clause} 按部分符合评分；公开的评分规则未提及这种做法。请确认认证机构允许。`,
  "outside-parts": ({ clause }) => `${clause} 不属于评分方案的任何一个部分，没有计入得分。请更正条款号，或删除该行。`,
  "grade-held": ({ kind, grade }, name) => `记录有“${kind}”类扣分，等级最高只能评为${name(grade)}。`,
  "too-close-for-sheet": ({ bound }) =>
    `精确得分与 ${bound} 相差不足十亿分之一，普通公式无法区分。等级以本程序的精确计算为准。`,
};
