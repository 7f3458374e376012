import { sheetOfRows, type Written } from "./books";
import type { Layout } from "./layouts";

const formula = (text: string, value: number): Written => ({ formula: text, value });
type WildLayout = Omit<Layout, "sheet"> & {
  readonly rows: readonly (readonly Written[])[];
  readonly merges?: string[];
};

/** Score sheets with what misleads: texts beside points, ratings under weights, sums and signatures by any name. */
const wild: readonly WildLayout[] = [
  {
    name: "what was found stands in a column 检查结果 beside 得分",
    rows: [
      ["序号", "检查内容", "标准分", "检查结果", "得分", "备注"],
      [1, "值班记录", 10, "缺1次", 8],
      [2, "培训", 10, "88%", 9],
      [3, "制度", 10, "合格", 10],
    ],
    columns: { clause: "A", text: "B", points: "C", evidence: "D", awarded: "E", reason: "F" },
    ids: ["1", "2", "3"],
    applicable: 30,
    earned: 27,
    score: 90,
  },
  {
    name: "Criterion|Weight|Rating (0-5)|Weighted",
    rows: [
      ["Criterion", "Weight", "Rating (0-5)", "Weighted"],
      ["Quality", 30, 4, formula("=B2*C2/5", 24)],
      ["Delivery", 30, 5, formula("=B3*C3/5", 30)],
      ["Price", 20, 4, formula("=B4*C4/5", 16)],
      ["Service", 20, 3, formula("=B5*C5/5", 12)],
      ["Total", 100, null, formula("=SUM(D2:D5)", 82)],
    ],
    columns: { text: "A", points: "B", awarded: "C" },
    ids: ["1", "2", "3", "4"],
    applicable: 100,
    earned: 82,
    score: 82,
  },
  {
    // 0.4 × 90 + 0.3 × 85 + 0.3 × 90 = 88.5
    name: "权重(%)|评分(百分制)|加权得分",
    rows: [
      ["指标", "权重(%)", "评分(百分制)", "加权得分"],
      ["质量", 40, 90, formula("=B2*C2/100", 36)],
      ["交付", 30, 85, formula("=B3*C3/100", 25.5)],
      ["服务", 30, 90, formula("=B4*C4/100", 27)],
    ],
    columns: { text: "A", points: "B", awarded: "C" },
    ids: ["1", "2", "3"],
    applicable: 100,
    earned: 88.5,
    score: 88.5,
  },
  {
    // Half of 0.9 and half of 0.8.
    name: "Area|Weight|Score % held as shares",
    rows: [
      ["Area", "Weight", "Score %", "Comments"],
      ["A", 50, { value: 0.9, format: "0%" }],
      ["B", 50, { value: 0.8, format: "0%" }],
      ["C", 100, { value: 1, format: "0%" }],
    ],
    columns: { text: "A", points: "B", awarded: "C", reason: "D" },
    ids: ["1", "2", "3"],
    applicable: 200,
    earned: 185,
    score: 92.5,
  },
  {
    name: "the mean of two assessors",
    rows: [
      ["序号", "评审项目", "分值", "评委1", "评委2", "平均分"],
      [1, "方案", 10, 8, 9, formula("=AVERAGE(D2:E2)", 8.5)],
      [2, "答辩", 10, 9, 9, formula("=AVERAGE(D3:E3)", 9)],
      [3, "材料", 10, 10, 8, formula("=AVERAGE(D4:E4)", 9)],
    ],
    columns: { clause: "A", text: "B", points: "C", awarded: "F" },
    ids: ["1", "2", "3"],
    applicable: 30,
    earned: 26.5,
    score: 88.33,
  },
  {
    name: "notes above, a result without points and signatures below",
    rows: [
      ["乡镇卫生院绩效考核表"],
      ["说明：满分30分，得分90%以上为优秀，低于60%为不合格。"],
      ["序号", "考核项目", "分值", "得分", "扣分原因"],
      [1, "公共卫生", 10, 9],
      [2, "基本医疗", 10, 9],
      [3, "综合管理", 10, 8],
      ["考核得分", null, null, 26],
      ["考核人员签字：", null, null, "年  月  日"],
    ],
    merges: ["A1:E1", "A2:E2", "A7:C7"],
    columns: { clause: "A", text: "B", points: "C", awarded: "D", reason: "E" },
    ids: ["1", "2", "3"],
    applicable: 30,
    earned: 26,
    score: 86.67,
  },
  {
    name: "a note and labels that are not merged stand right above the headings",
    rows: [
      ["说明：逐项评分，缺项注明原因。"],
      ["受检单位：", null, null, "日期："],
      ["序号", "考核项目", "分值", "得分", "扣分原因"],
      [1, "公共卫生", 10, 9],
      [2, "基本医疗", 10, 7],
    ],
    columns: { clause: "A", text: "B", points: "C", awarded: "D", reason: "E" },
    ids: ["1", "2"],
    applicable: 20,
    earned: 16,
    score: 80,
  },
  {
    name: "保证项目 and 一般项目 with 检查项目合计 in the column of numbers",
    rows: [
      ["序号", "检查项目", null, "扣分标准", "应得分数", "扣减分数", "实得分数"],
      [1, "保证项目", "施工方案", "未编制扣10分", 10, 0, 10],
      [2, null, "立杆基础", "不平扣5分", 10, 3, 7],
      [3, null, "架体稳定", "未拉结扣10分", 10, 2, 8],
      [null, null, "小计", null, 30, 5, 25],
      [4, "一般项目", "交底与验收", "无记录扣5分", 10, 5, 5],
      [5, null, "层间防护", "未封闭扣5分", 10, 0, 10],
      [null, null, "小计", null, 20, 5, 15],
      ["检查项目合计", null, null, null, 50, 10, 40],
    ],
    merges: ["B1:C1", "B2:B5", "B6:B8"],
    columns: { clause: "A", section: "B", text: "C", criterion: "D", points: "E", deducted: "F", awarded: "G" },
    ids: ["1", "2", "3", "4", "5"],
    applicable: 50,
    earned: 40,
    score: 80,
  },
  {
    name: "是否符合 with a row for signatures",
    rows: [
      ["餐饮服务食品安全检查表"],
      ["检查项目", "检查内容", "是否符合", "检查情况"],
      ["许可", "许可证在有效期内", "√"],
      ["人员", "健康证", "×", "2人过期"],
      [null, "晨检记录", "√"],
      ["原料", "索证索票", "√"],
      ["检查人员签名：", null, "日期："],
    ],
    columns: { section: "A", text: "B", verdict: "C", evidence: "D" },
    ids: ["1.1", "2.1", "2.2", "3.1"],
    applicable: 4,
    earned: 3,
    score: 75,
  },
  {
    name: "bonus points on top are told and not scored",
    rows: [
      ["序号", "考核内容", "分值", "得分"],
      [1, "制度", 50, 45],
      [2, "现场", 50, 50],
      ["加分项", "获得市级表彰", 5, 3],
      ["合计", null, 100, 98],
    ],
    columns: { clause: "A", text: "B", points: "C", awarded: "D" },
    ids: ["1", "2"],
    applicable: 100,
    earned: 95,
    score: 95,
  },
  {
    name: "No|Requirement|Max|Score, where No numbers the rows",
    rows: [
      ["No", "Requirement", "Max", "Score"],
      [1, "Guards", 10, 8],
      [2, "Signs", 5, 5],
      [3, "Lifts", 5, 0],
    ],
    columns: { clause: "A", text: "B", points: "C", awarded: "D" },
    ids: ["1", "2", "3"],
    applicable: 20,
    earned: 13,
    score: 65,
  },
  {
    name: "points at the end of the text, 共15分",
    rows: [
      ["序号", "考核内容及标准", "扣分", "备注"],
      [1, "服务网点布局合理（10分）", 2],
      [2, "投诉处理及时，共15分", 0],
      [3, "回访率达标（5分）", 1],
    ],
    columns: { clause: "A", text: "B", deducted: "C", reason: "D" },
    ids: ["1", "2", "3"],
    applicable: 30,
    earned: 27,
    score: 90,
  },
  ...["最后得分", "实际总分", "折合百分制得分", "Overall result", "总体评价"].map((label) => ({
    name: `a sum called ${label}`,
    rows: [
      ["序号", "考核项目", "分值", "得分"],
      [1, "公共卫生", 10, 9],
      [2, "基本医疗", 10, 9],
      [3, "综合管理", 10, 8],
      [null, label, 30, 26],
    ],
    columns: { clause: "A", text: "B", points: "C", awarded: "D" },
    ids: ["1", "2", "3"],
    applicable: 30,
    earned: 26,
    score: 86.67,
  })),
  {
    name: "a clause worth as much as those above it is no sum",
    rows: [
      ["考核项目", "分值", "得分"],
      ["公共卫生", 5, 5],
      ["基本医疗", 5, 5],
      ["综合管理", 10, 10],
    ],
    columns: { text: "A", points: "B", awarded: "C" },
    ids: ["1", "2", "3"],
    applicable: 20,
    earned: 20,
    score: 100,
  },
];

export const wildLayouts: readonly Layout[] = wild.map(({ rows, merges = [], ...layout }) => ({
  ...layout,
  sheet: sheetOfRows(rows, { merges }),
}));

/** Sheets that may be meant in several ways: they are refused with a word, never scored silently. */
export const openLayouts: readonly (readonly [string, string, readonly (readonly Written[])[]])[] = [
  [
    "weights beside numbers of an unnamed scale",
    "BINDING_UNSURE",
    [
      ["Criterion", "Weight", "Score"],
      ["Quality", 30, 4],
      ["Delivery", 30, 5],
      ["Price", 20, 4],
    ],
  ],
  [
    "points of two assessors",
    "BINDING_UNSURE",
    [
      ["序号", "评审项目", "分值", "专家甲评分", "专家乙评分"],
      [1, "方案", 10, 8, 9],
      [2, "答辩", 10, 9, 9],
      [3, "材料", 10, 10, 8],
    ],
  ],
  [
    "two tables side by side",
    "BINDING_UNSURE",
    [
      ["序号", "检查内容", "分值", "得分", "序号", "检查内容", "分值", "得分"],
      [1, "门窗", 10, 9, 3, "灯具", 10, 6],
      [2, "地面", 10, 8, 4, "墙面", 10, 10],
    ],
  ],
  [
    "added and deducted points in one column",
    "BINDING_INCOMPLETE",
    [
      ["序号", "考核内容", "分值", "加扣分"],
      [1, "安全", 10, -2],
      [2, "质量", 10, 1],
      [3, "现场", 10, 0],
    ],
  ],
  [
    "awarded or deducted points in one column",
    "BINDING_INCOMPLETE",
    [
      ["序号", "考核内容", "分值", "得分/扣分"],
      [1, "安全", 10, -2],
      [2, "质量", 10, 8],
      [3, "现场", 10, 10],
    ],
  ],
];
