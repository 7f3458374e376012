import type { AuditReviewWords } from "../shape/review";

const bounds = {
  order: "等级界限的次序不对，排在后面的条件永远轮不到。",
  alike: "两个等级用了同一个界限。",
  gap: "等级界限之间有空隙，有的分数不属于任何等级。",
  overlap: "等级界限重叠，同一分数同时属于两个等级。",
  exclusive: "有的界限含本数，有的不含，恰好等于界限的分数会被定错。",
  rounded: "先舍入再与界限比较，不到界限的分数会被抬上去。",
  lowest: "界限表没有从最低分起，低分查不到等级。",
  exact: "用精确查找去查分数段，恰好等于界限以外的分数都查不到。",
} as const;

const kinds = {
  difference: "按表头应当相减",
  product: "按表头应当相乘",
  share: "按表头应当相除",
  sum: "此处应当求和",
  peers: "与同列其他行的算法不同",
  scheme: "结果与评分方案的算法不符",
} as const;

const nothing = {
  division: (formula: string) => `全部条款都不适用（或都还没有填）时，${formula} 会出现 #DIV/0!。`,
  zero: (formula: string) => `${formula} 在全部不适用时显示 0，看上去像是一分未得。`,
  blank: (formula: string) => `还没有填写的行，${formula} 也照样计分。`,
  text: (formula: string) => `${formula} 引用的单元格尚未填写时，结果为 #VALUE!。`,
} as const;

/** 与评分逻辑有关的疑点。 */
export const auditReviewZh: AuditReviewWords = {
  "unequal-ratio-ranges": {
    title: "分子与分母的范围不同",
    what: ({ formula, top, bottom }) => `${formula} 一边取 ${top}，另一边取 ${bottom}。`,
    why: "多半是增加条款后只改了一边，比率因此偏高或偏低。请把两边改成同样的行。",
  },
  "unknown-status-word": {
    title: "用语不在可选之列",
    what: ({ word, known }) => `“${word}”不是可填的用语（${known}）。`,
    why: "公式按字面比较，多一个空格或换一种说法就数不到。请与下拉列表统一。",
  },
  "wrong-answer-list": {
    title: "下拉列表不属于这一题",
    what: ({ found, expected }) =>
      found === ""
        ? `此处没有下拉列表，同列其他行有（${expected}）。`
        : `此处的选项取自 ${found}，本题的选项在 ${expected}。`,
    why: "评审员会选到别的题目的答案，或者随意填写。请改正数据验证的来源或范围。",
  },
  "subtotal-counted": {
    title: "标题或小计被当作条款",
    what: ({ formula, rows }) => `${formula} 把 ${rows} 也算了进去，那里不是条款。`,
    why: "同一分值算了两次，或条款数多算。请只取条款所在的行。",
  },
  "clause-coverage": {
    title: "条款漏算或重算",
    what: ({ formula, missing, twice }) =>
      [`${formula}`, missing === "" ? "" : `漏掉了 ${missing}`, twice === "" ? "" : `多算了 ${twice}`]
        .filter((part) => part !== "")
        .join("，") + "。",
    why: "每个条款在合计中应当恰好出现一次。请核对范围。",
  },
  "points-differ": {
    title: "分值或权重对不上",
    what: ({ found, expected }) =>
      expected === "" ? "此条款没有分值，其他条款都有。" : `此处为 ${found === "" ? "空" : found}，应为 ${expected}。`,
    why: "分值之和与标准或表中写明的满分不符时，得分没有可比性。请与所持标准核对。",
  },
  "score-out-of-bounds": {
    title: "得分超出范围",
    what: ({ value, bound }) => `此处为 ${value}，界限为 ${bound}。`,
    why: "得分不能高于该条款的分值，也不能低于零；比率不能超过百分之百。",
  },
  "nothing-applicable": {
    title: "全部不适用或未填时的结果不对",
    what: ({ formula, why }) => nothing[why](formula),
    why: "未评、不适用与零分是三回事。请在公式里分别处理。",
  },
  "grade-bounds": {
    title: "等级界限有误",
    what: ({ why }) => bounds[why],
    why: "恰在界限附近的分数会得到错误的等级。请按标准的界限（通常含本数）逐一核对。",
  },
  "other-section": {
    title: "取了别的部分的数",
    what: ({ section, reads, expected }) =>
      `“${section}”这一行取的是 ${reads}${expected === "" ? "" : `，应取“${expected}”`}。`,
    why: "结果看上去正常，其实是另一部分的得分。请改正引用。",
  },
  "row-offset": {
    title: "错行",
    what: ({ formula, rows }) => `${formula} 取的是${rows > 0 ? "下面" : "上面"}一行的数据。`,
    why: "每一条款都记成了相邻条款的结果。请把引用改回本行。",
  },
  "odd-calculation": {
    title: "算法与表头或同列不符",
    what: ({ formula, heading, why }) => `“${heading}”处的公式是 ${formula}，${kinds[why]}。`,
    why: "即使同列多数都这样写，也可能多数都错。请按表头的意思核对。",
  },
  "score-typed-over": {
    title: "得分是手填的",
    what: ({ value, label }) => `${label === "" ? "此处" : `“${label}”`}直接填了 ${value}，而同类单元格由公式计算。`,
    why: "判定改动后这个数不会跟着变。请恢复公式，或写明手填的理由。",
  },
  "limit-not-enforced": {
    title: "没有执行规定的限额",
    what: ({ formula, limit }) => `规定为“${limit}”，而 ${formula} 没有照此限制。`,
    why: "加分超限、总分越界或该否决而未否决，都会改变等级。",
  },
  "total-differs": {
    title: "与重新计算的结果不符",
    what: ({ shown, recomputed }) =>
      `此处显示 ${shown === "" ? "空" : shown}，重新计算为 ${recomputed === "" ? "无结果" : recomputed}。`,
    why: "评分结果依赖这个数。请从这里起逐步核对。",
  },
};
