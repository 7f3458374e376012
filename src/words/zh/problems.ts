import type { AuditGap } from "../../app/audit";
import type { ProblemWords } from "../shape/problems";

/** 没有做成的原因和解决办法。 */
export const problemsZh: ProblemWords = {
  CELL_EDIT_MODE: () => "有单元格正在编辑。请按 Enter 或 Esc 结束编辑，随后会自动继续。",
  EXCEL_BUSY: () => "Excel 正忙，请稍候再试。",
  CANCELLED: () => "已停止，工作簿没有改动。",
  SHEET_PROTECTED: ({ sheet, cells }) =>
    `工作表“${sheet}”受保护，${cells.length > 0 ? `${cells.join("、")} 已锁定，` : ""}没有写入。请撤销工作表保护，或解除这些单元格的锁定后再试。`,
  READ_ONLY: () => "工作簿是只读的，没有写入。请另存为自己的副本后再试。",
  SHEET_MISSING: ({ sheet }) => `找不到工作表“${sheet}”。它可能已被删除或改名，请重新打开评分表。`,
  TABLE_MISSING: () => "评审所用的表格不见了，没有写入。它可能已被删除，请撤销删除，或新建评审。",
  COLUMN_MISSING: ({ column }) => `表中没有“${column}”列，没有写入。请撤销删除，或把列标题改回“${column}”。`,
  ROW_MISSING: ({ key }) => `表中找不到“${key}”这一行，或它已被改动，没有写入。请查看后再试。`,
  ROW_DOUBLE: ({ key }) => `表中有多行“${key}”，不知写入哪一行。请删除重复的行。`,
  CELL_CHANGED: ({ cells }) =>
    `${cells.map(({ sheet, address }) => `${sheet}!${address}`).join("、")} 已被改动，没有写入。请查看现值后再决定。`,
  NAME_TAKEN: ({ name }) => `名称“${name}”已被占用，没有新建。请再试一次。`,
  TOO_LARGE: () => "内容过多，Excel 没有接受。请减少数据后再试。",
  NOT_SUPPORTED: ({ need }) => `此版本的 Excel 不支持这一操作（需要：${need}）。请更新 Excel，或直接在表格中填写。`,
  EXCEL_REFUSED: ({ detail }) => `Excel 拒绝了这一操作：${detail}`,
  TEXT_TOO_LONG: ({ column, length, limit }) =>
    `“${column}”有 ${length} 个字符，一个单元格最多 ${limit} 个，没有写入。请缩短后再试，已输入的内容仍在窗格中。`,
  NO_AUDIT: () => "评分表不见了。如果刚刚删除了它，请撤销；也可以新建评审，或打开另一张评分表。",
  AUDIT_DAMAGED: ({ gaps }) =>
    `评审不完整，暂时无法计分：${gaps.map(gapZh).join("；")}。请撤销删除或改名，恢复后窗格自动继续。`,
  SCHEME_UNREADABLE: ({ problems }) => `方案表有 ${problems.length} 处读不懂，无法评分。请更正方案表后再试。`,
  CORRECTION_INCOMPLETE: () => "整改不能关闭：整改证据、验证人和验证日期须先填齐。没有写入任何内容。",
  UNKNOWN_SCHEME: ({ id }) => `没有编号为“${id}”的评分方案。请选择列表中的方案。`,
  FORMULA_THERE: ({ sheet, address }) =>
    `“${sheet}”的 ${address} 中是公式，没有写入。请在表中修改其来源，或重新绑定其他列。`,
  BAD_ENTRY: ({ problems }) => `填写有 ${problems.length} 处问题，没有写入。请更正后再试。`,
};

function gapZh({ sheet, column }: AuditGap): string {
  return column === null ? `找不到工作表“${sheet}”或其中的表格` : `工作表“${sheet}”缺少“${column}”列`;
}
