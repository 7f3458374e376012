import type { FunctionWords } from "../shape/functions";

const parameters = {
  points: "分值",
  verdicts: "判定",
  sampled: "抽样数",
  failed: "不符合数",
  awarded: "评定得分",
  specials: "特别项",
  ids: "条款号",
  scheme: "评分方案",
  language: "语言",
  cells: "区域",
} as const;

/** 条款号，没有给出条款号时为行号。 */
const named = (clause: string | number): string => (typeof clause === "number" ? `第 ${clause} 行` : clause);

/** 自定义函数的提示。 */
export const functionsZh: FunctionWords = {
  parameters,
  refusals: {
    TOO_MANY_ROWS: ({ parameter, limit }) =>
      `“${parameters[parameter]}”超过 ${limit} 行。请不要引用整列，改用表格的列或有限区域，例如 B7:B35。`,
    NOT_ONE_COLUMN: ({ parameter, columns }) =>
      `“${parameters[parameter]}”应为一列，现在是 ${columns} 列。请只选该列的单元格。`,
    UNEQUAL_ROWS: ({ parameter, rows, expected }) =>
      `“${parameters[parameter]}”有 ${rows} 行，“分值”有 ${expected} 行。请让两个区域从同一行开始、到同一行结束。`,
    NO_CLAUSES: () => "所给区域里没有条款。请引用填有分值和判定的行。",
    IDS_NEEDED: () => "此函数需要条款号。请在第 7 个参数“条款号”给出条款号所在的列。",
    NO_GROUPS: () => "条款号没有上级（例如 5.1.2），无法按组合计。请给出分级的条款号。",
    SPECIALS_SHAPE: ({ columns }) =>
      `“特别项”应为两列（类型、类别），或一行两个数（扣分项数、加分项数）；现在是 ${columns} 列。`,
    SPECIAL_COUNT: ({ found }) => `“特别项”的个数应为 0 至 1000 的整数，现在是“${found}”。请更正。`,
    SCHEME_SHAPE: ({ columns }) =>
      `“评分方案”应为方案编号，或方案表的数据区域（从“键”列到“状态”列）；现在是 ${columns} 列。`,
    ARGUMENT_ERROR: ({ parameter, row, error }) =>
      `“${parameters[parameter]}”第 ${row} 行是错误值 ${error}。请先更正该单元格。`,
    UNKNOWN_LANGUAGE: ({ found }) => `不认识的语言“${found}”。请填 "zh-CN" 或 "en-US"，或省略。`,
    INCOMPLETE: ({ count, open, more }) =>
      `还有 ${count} 条未评：${open.map(named).join("、")}${more > 0 ? ` 等（另 ${more} 条）` : ""}。全部评完后才有得分。`,
    PRECONDITION: ({ gate }) => `前提条件 ${gate} 未满足，按评分方案不计分。`,
    NOTHING_APPLICABLE: () => "全部条款都不适用，没有可评的分值，因此没有得分。",
  },
  several: (sentences, more) => sentences.join("") + (more > 0 ? `另有 ${more} 处。` : ""),
};
