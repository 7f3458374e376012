import type { BindingWords } from "../shape/binding";

const meanings: Readonly<Record<string, string>> = {
  conforms: "符合",
  fails: "不符合",
  excluded: "不适用",
  notAssessed: "未评",
};

export const bindingZh: BindingWords = {
  roles: {
    clause: "条款号",
    section: "类别",
    text: "内容",
    points: "分值",
    groupPoints: "上级分值",
    criterion: "评分标准",
    awarded: "得分",
    deducted: "扣分",
    verdict: "判定",
    conforms: "符合（勾选）",
    fails: "不符合（勾选）",
    partial: "部分符合（勾选）",
    notApplicable: "不适用",
    applicable: "是否适用",
    sampled: "抽样数",
    nonConforming: "不符合数",
    evidence: "依据",
    reason: "说明",
    veto: "否决项",
    selfAwarded: "自评得分",
    selfDeducted: "自评扣分",
    earlierAwarded: "初评得分",
    other: "其他",
  },
  problem: {
    UNCLEAR_MARK: ({ heading, found }) =>
      `“${heading === "applicable" ? "是否适用" : "不适用"}”列中的“${found}”既可能是“是”，也可能是“否”。请改为“是”或“否”，或清空该单元格。`,
    TWO_VERDICTS: () => "同时勾选了多个判定。请只保留一个。",
    CONTRADICTION: ({ awarded, points, other }) =>
      `得分 ${awarded} 与“${other}”不一致（该条分值 ${points}）。请核对后改正其中一个。`,
    DEDUCTED_ABOVE_POINTS: ({ deducted, points }) => `扣分 ${deducted} 超过该条分值 ${points}。请核对扣分或分值。`,
    OPEN_WORD: ({ found }) =>
      `“${found}”在不同的表中含义不同。请说明它在此表中的含义（命令行：--words "${found}=符合"），或改为完整的文字。`,
    PARTIAL_SHARE_UNKNOWN: () =>
      "“部分符合”没有对应的得分。请填写得分，或约定部分符合所得的比例（命令行：--partial 0.5）。",
  },
  notice: {
    "ids-made": ({ from }) =>
      from === "sections"
        ? "表中没有唯一的条款号，已按类别和顺序编号（例如 2.3 为第二类第三条）。"
        : "表中没有条款号，已按出现的顺序编号。",
    "id-repaired": ({ clause, cell, found }) =>
      `单元格 ${cell} 中的“${found}”按上下文读作条款号 ${clause}；表中未作改动。`,
    "id-uncertain": ({ clause, cell, found }) =>
      `单元格 ${cell} 中的“${found}”已被 Excel 转成日期或数字，暂读作条款号 ${clause}。请核对，并将该单元格改为文本。`,
    "ids-joined": ({ prefix, group }) => `几张表中有相同的条款号，“${group}”的条款号前加 ${prefix} 以示区别。`,
    "points-in-text": () => "分值取自条款文字，例如“……（3分）”。",
    "points-in-heading": ({ points }) => `分值取自列标题：每条满分 ${points} 分。`,
    "points-equal": () => "表中没有分值，各条权重相同。",
    "ratings-scaled": ({ highest }) =>
      `表中填写的是最高 ${highest} 分的评级，按其占 ${highest} 分的比例乘以分值或权重计分。`,
    "bonus-not-scored": ({ count }) => `有 ${count} 行加分项不属于满分，未计入得分，请另行判断。`,
    "hidden-rows": ({ count }) => `有 ${count} 条位于隐藏行，仍计入得分。`,
    "blank-deductions": ({ count, means }) =>
      means === "zero"
        ? `有 ${count} 条扣分为空，按约定视为不扣分。`
        : `有 ${count} 条扣分为空，视为未评。如果空白表示不扣分，请作此约定（命令行：--blank zero）。`,
    "veto-not-scored": ({ count }) => `有 ${count} 条标有否决项；否决不计入得分，请另行判断。`,
    "no-grades": () => "未选定评分方案，只计算得分率（百分制），不评定等级。",
  },
  ids: { column: "表中条款号", text: "文字中的编号", sections: "按类别编号", positions: "按顺序编号" },
  points: { column: "表中分值", text: "文字中的分值", heading: "标题中的满分", equal: "各条权重相同" },
  meaning: (meaning) => meanings[meaning] ?? `得 ${meaning}`,
  file: {
    mixed: (place, other) =>
      `${place} 与 ${other} 不能合并计分：两张表记录结果的方式不同，或只有一张有分值。请分别评分。`,
    words: (place, words) =>
      `${place} 中有些用词的含义不明：${words.map(({ word, count }) => `“${word}”（${count} 处）`).join("、")}。请逐一说明：符合、不符合、不适用、未评，或所得比例如 50%，例如 --words "${words.map(({ word }) => `${word}=…`).join(",")}"。`,
    unsure: (place, confidence, needed, columns) =>
      `${place} 像是一张评分表，但把握不足（${confidence}，需要 ${needed}）。识别到：${columns}。如果正是这张表，请用 --bind "${place}" 指定，必要时用 --columns 改正各列。`,
    nothingThere: (place) =>
      `${place} 中没有找到带标题的条款表。请检查区域，或用 --columns 指明各列，例如 --columns "text=B,points=C,awarded=D"。`,
    noSheet: (sheet, found) => `没有工作表“${sheet}”。现有：${found}。`,
    badPlace: (text) => `“${text}”不是有效的位置。请写成 Sheet1!A3:F40 的形式。`,
    incomplete: (place, missing, columns) =>
      `${place} 缺少${missing}，无法评分。识别到：${columns}。请用 --columns 指明，例如 --columns "points=C,awarded=D"。`,
    otherScheme: (asked, found) =>
      `该评审采用的方案是 ${found}，不是 ${asked}。请去掉 --scheme，或指定评审自己的方案文件。`,
    unknownScheme: (id, known) => `没有评分方案“${id}”。现有：${known}。`,
  },
  report: {
    also: "同一评审",
    words: "用词",
    wrongWords: (text) =>
      `无法理解 --words “${text}”。请写成 用词=含义，以逗号分隔；含义为 符合、不符合、不适用、未评，或所得比例如 50%。`,
    title: "所用的表",
    place: "位置",
    confidence: (confidence) => `识别把握 ${confidence}`,
    columns: "各列",
    clauses: "条款",
    count: (clauses, ids, points) => `${clauses} 条，${ids}，${points}`,
    others: (places) =>
      `另有其他评分表未使用：${places}。可用 --bind 指定；重复使用 --bind，可将几张表合为一份评审计分。`,
    grade: "等级",
    noGrade: "未评定（未选定评分方案）",
    missing: { points: "分值列", entry: "得分、扣分或判定列", label: "条款内容列" },
    wrongColumns: (text, roles) =>
      `无法理解 --columns “${text}”。请写成 名称=列，以逗号分隔，例如 points=C,awarded=H。可用名称：${roles}。`,
    wrongBlank: (text) => `--blank 只能是 notAssessed 或 zero，不能是“${text}”。`,
    wrongPartial: (text) => `--partial 应为 0 到 1 之间的小数，不能是“${text}”。`,
    oneFile: "--bind、--columns 一次只能用于一个文件。",
  },
};
