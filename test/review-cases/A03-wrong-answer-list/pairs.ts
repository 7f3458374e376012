import { calculated, list, sheet } from "../../review-seeds/book";
import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const questions = ["响应速度", "服务态度", "专业能力", "投诉处理"];

/** Each question with a list of its own; `rows` says in which row of the lists. */
const asked = (rows: readonly number[]): Book =>
  calculated([
    sheet(
      "评价",
      [["指标", "权重", "评价"], ...questions.map((text) => [text, 0.25, null])],
      rows.map((row, index) => list(`C${index + 2}`, `=选项!$B$${row}:$D$${row}`)),
    ),
    sheet("选项", [
      ["指标", "一", "二", "三"],
      ...questions.map((text) => [text, `${text}差`, `${text}中`, `${text}好`]),
    ]),
  ]);

const clauses = (area: string): Book =>
  book(
    [["条款", "判定"], ...["5.1", "5.2", "5.3", "5.4", "5.5"].map((id) => [id, "符合"])],
    [list(area, ["符合", "不符合"])],
  );

export const pairs: readonly AuditPair[] = [
  {
    says: "a question offers the answers of the next one",
    rule: "wrong-answer-list",
    severity: "warning",
    sheet: "评价",
    cells: ["C3"],
    flagged: asked([2, 4, 4, 5]),
    clean: asked([2, 3, 4, 5]),
  },
  {
    says: "the last clause has no drop-down",
    rule: "wrong-answer-list",
    severity: "warning",
    sheet: "S",
    cells: ["B6"],
    flagged: clauses("B2:B5"),
    clean: clauses("B2:B6"),
  },
];
