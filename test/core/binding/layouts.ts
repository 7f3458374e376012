import type { Sheet } from "../../../src/core/book/book";
import { sheetOfRows, type Written } from "./books";

/** A score sheet as somebody made it, with what a person reads from it. */
export interface Layout {
  readonly name: string;
  readonly sheet: Sheet;
  /** Columns that matter, as letters. */
  readonly columns: Readonly<Record<string, string>>;
  /** Ids of its clauses, in order. */
  readonly ids: readonly string[];
  readonly applicable: number;
  readonly earned: number;
  /** Worked by hand; null while clauses are open. */
  readonly score: number | null;
  /** Ends of what is still possible, where clauses are open. */
  readonly range?: readonly [number, number];
  readonly options?: readonly string[];
}

const sum = (formula: string, value: number | string): Written => ({ formula, value });

/** The seven sets of headings that have to be known. */
export const requiredLayouts: readonly Layout[] = [
  {
    name: "序号|考核内容|分值|得分|扣分原因, priced headings between the clauses",
    sheet: sheetOfRows(
      [
        ["售后服务工作考核表"],
        ["被考核单位：", "某家电公司", null, "日期：", "2026-10-12"],
        ["序号", "考核内容", "分值", "得分", "扣分原因"],
        ["一、", "组织管理", 20],
        [1, "售后服务制度健全", 10, 8, "缺投诉处理制度"],
        [2, "人员配备到位", 10, 10],
        ["二、", "服务过程", 80],
        [3, "报修响应及时", 40, 30, "两次超过时限"],
        [4, "回访率达标", 40, 35, "抽查 20 户，回访 15 户"],
        ["合计", null, 100, sum("=SUM(D5:D6,D8:D9)", 83)],
        ["考核人签字："],
      ],
      { merges: ["A1:E1", "A10:B10"] },
    ),
    columns: { clause: "A", text: "B", points: "C", awarded: "D", reason: "E" },
    ids: ["1", "2", "3", "4"],
    // 8 + 10 + 30 + 35 of 100.
    applicable: 100,
    earned: 83,
    score: 83,
  },
  {
    name: "考评类目|考评项目|考评内容|标准分值|考评办法|自评/评审描述|空项|实际得分, merged categories",
    sheet: sheetOfRows(
      [
        ["考评类目", "考评项目", "考评内容", "标准分值", "考评办法", "自评/评审描述", "空项", "实际得分"],
        ["一、目标", "1.1目标", "制定年度目标", 2, "未制定不得分", "已制定", null, 2],
        [null, null, "分解目标", 3, "未分解扣 3 分", "未分解", null, 0],
        [null, "1.2监测与考核", "定期监测考核", 5, "未监测扣 5 分", "无此业务", "√", null],
        ["小计", null, null, 10, null, null, 5, 2],
        ["二、机构", "2.1机构设置", "设置管理机构", 10, "未设置不得分", "已设置", null, 8],
        [null, "2.2人员", "配备专职人员", 4, "少一人扣 1 分", "少一人", null, 3],
        ["小计", null, null, 14, null, null, 0, 11],
        ["总计", null, null, 24, null, null, 5, 13],
      ],
      { merges: ["A2:A4", "B2:B3", "A6:A7"] },
    ),
    columns: { section: "B", text: "C", points: "D", criterion: "E", reason: "F", notApplicable: "G", awarded: "H" },
    ids: ["1.1", "1.2", "2.1", "3.1", "4.1"],
    // 24 points less the 5 of the empty item; 2 + 0 + 8 + 3 = 13; 13 / 19.
    applicable: 19,
    earned: 13,
    score: 68.42,
  },
  {
    name: "考核项目|考核内容|分数|记分标准|企业自评分|扣分|扣分原因|实际得分, results worked out by formulas",
    sheet: sheetOfRows([
      ["考核项目", "考核内容", "分数", "记分标准", "企业自评分", "扣分", "扣分原因", "实际得分"],
      ["管理", "制度健全", 10, "缺一项扣 2 分", 10, 2, "缺一项", sum("=C2-F2", 8)],
      ["管理", "人员到岗", 10, "缺一人扣 2 分", 9, 0, null, sum("=C3-F3", 10)],
      ["现场", "场地整洁", 30, "一处不洁扣 5 分", 30, 5, "一处", sum("=C4-F4", 25)],
      ["现场", "标识齐全", 30, "缺一处扣 5 分", 25, null, null, sum("=C5-F5", 30)],
      ["总分", null, 80, null, 74, 7, null, sum("=SUM(H2:H5)", 73)],
    ]),
    columns: {
      section: "A",
      text: "B",
      points: "C",
      criterion: "D",
      selfAwarded: "E",
      deducted: "F",
      reason: "G",
      awarded: "H",
    },
    ids: ["1.1", "1.2", "2.1", "2.2"],
    // The last clause has no deduction entered yet: not assessed. 8 + 10 + 25 = 43; 43/80 to 73/80.
    applicable: 80,
    earned: 43,
    score: null,
    range: [53.75, 91.25],
  },
  {
    name: "the same with blanks settled as zero",
    sheet: sheetOfRows([
      ["考核项目", "考核内容", "分数", "记分标准", "企业自评分", "扣分", "扣分原因", "实际得分"],
      ["管理", "制度健全", 10, "缺一项扣 2 分", 10, 2, "缺一项", sum("=C2-F2", 8)],
      ["管理", "人员到岗", 10, "缺一人扣 2 分", 9, null, null, sum("=C3-F3", 10)],
      ["现场", "场地整洁", 20, "一处不洁扣 5 分", 30, 5, "一处", sum("=C4-F4", 15)],
    ]),
    columns: { points: "C", deducted: "F", awarded: "H" },
    ids: ["1.1", "1.2", "2.1"],
    // 8 + 10 + 15 of 40.
    applicable: 40,
    earned: 33,
    score: 82.5,
    options: ["--blank", "zero"],
  },
  {
    name: "项目及分值|考核内容|考核分数|评分标准|扣分|扣分原因|得分, points of groups in merged cells",
    sheet: sheetOfRows(
      [
        ["项目及分值", "考核内容", "考核分数", "评分标准", "扣分", "扣分原因", "得分"],
        ["组织领导（20分）", "成立领导小组", 10, "未成立扣 10 分", 0, null, 10],
        [null, "制定实施方案", 10, "未制定扣 10 分", 4, "方案不全", 6],
        ["工作落实（30分）", "开展培训", 15, "未培训扣 15 分", null, null, 15],
        [null, "开展检查", 15, "少一次扣 5 分", 5, "少一次", 10],
        ["合计", null, 50, null, 9, null, 41],
      ],
      { merges: ["A2:A3", "A4:A5"] },
    ),
    columns: { section: "A", text: "B", points: "C", criterion: "D", deducted: "E", reason: "F", awarded: "G" },
    ids: ["1.1", "1.2", "2.1", "2.2"],
    // 10 + 6 + 15 + 10 of 50.
    applicable: 50,
    earned: 41,
    score: 82,
  },
  {
    name: "类别|评估项目|评估内容|分值|评估标准|自评|初评|评定|否决, the last assessment counts",
    sheet: sheetOfRows([
      ["类别", "评估项目", "评估内容", "分值", "评估标准", "自评", "初评", "评定", "否决"],
      ["基础设施", "场地", "场地面积达标", 5, "不足不得分", 5, 5, 4, "★"],
      ["基础设施", "场地", "场地整洁", 5, "不洁扣 1 分", 5, 4, 4, null],
      ["人员", "资质", "持证上岗", 10, "缺一证扣 2 分", 10, 8, 8, null],
      ["人员", "培训", "年度培训", 5, "未培训不得分", 5, 5, 5, null],
    ]),
    columns: { section: "B", text: "C", points: "D", selfAwarded: "F", earlierAwarded: "G", awarded: "H", veto: "I" },
    ids: ["1.1", "1.2", "2.1", "3.1"],
    // 4 + 4 + 8 + 5 of 25.
    applicable: 25,
    earned: 21,
    score: 84,
  },
  {
    name: "ID|Category|Audit question|Compliance status|Evidence link|Auditor comments, without points",
    sheet: sheetOfRows(
      [
        ["ID", "Category", "Audit question", "Compliance status", "Evidence link", "Auditor comments"],
        ["A-1", "Policy", "Is there a service policy?", "Compliant", "https://example.com/1", "Signed 2026"],
        ["A-2", "Policy", "Is it reviewed every year?", "Non-compliant", null, "Last review 2023"],
        ["A-3", "People", "Are technicians trained?", "Compliant", "https://example.com/3"],
        ["A-4", "People", "Are subcontractors trained?", "Not applicable", null, "None used"],
        ["A-5", "Records", "Are complaints recorded?", "Compliant"],
      ],
      { name: "Checklist" },
    ),
    columns: { clause: "A", section: "B", text: "C", verdict: "D", evidence: "E", reason: "F" },
    ids: ["A-1", "A-2", "A-3", "A-4", "A-5"],
    // Every clause weighs the same: 3 of 4 that apply.
    applicable: 4,
    earned: 3,
    score: 75,
  },
  {
    name: "Question|Max score|Score|N/A|Comments, with section headings",
    sheet: sheetOfRows(
      [
        ["Service audit 2026"],
        [],
        ["Question", "Max score", "Score", "N/A", "Comments"],
        ["Leadership"],
        ["Is there a plan?", 5, 4, null, "Draft only"],
        ["Is it followed?", 5, null, "x", "No branch yet"],
        ["Operations"],
        ["Are repairs recorded?", 10, 7.5],
        ["Are parts in stock?", 5, 5],
        ["Total", 25, sum("=SUM(C5:C9)", 16.5)],
      ],
      { name: "Audit", merges: ["A1:E1"] },
    ),
    columns: { text: "A", points: "B", awarded: "C", notApplicable: "D", reason: "E" },
    ids: ["1.1", "1.2", "2.1", "2.2"],
    // 4 + 7.5 + 5 = 16.5 of the 20 that apply.
    applicable: 20,
    earned: 16.5,
    score: 82.5,
  },
];
