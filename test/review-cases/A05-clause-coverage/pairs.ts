import { calculated, sheet as plain } from "../../review-seeds/book";
import { book, type AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const sheet = (section: string, total: string): Book =>
  book([
    ["序号", "考核内容", "分值", "得分"],
    [1, "甲", 5, 4],
    [2, "乙", 5, 5],
    [3, "丙", 5, 2],
    ["小计", null, "=SUM(C2:C4)", section],
    [1, "丁", 6, 6],
    [2, "戊", 4, 3],
    ["小计", null, "=SUM(C6:C7)", "=SUM(D6:D7)"],
    ["合计", null, "=C5+C8", total],
  ]);

/** Sections beside a list in which a column names the section of every clause. */
const bySection = (third: string): Book =>
  calculated([
    plain("汇总", [
      ["类别", "得分"],
      ["服务", "=SUMIF(清单!A2:A7,A2,清单!D2:D7)"],
      ["人员", "=SUMIF(清单!A2:A7,A3,清单!D2:D7)"],
      ["资源", third],
    ]),
    plain("清单", [
      ["类别", "考核内容", "分值", "得分"],
      ["服务", "甲", 5, 4],
      ["服务", "乙", 5, 5],
      ["人员", "丙", 5, 2],
      ["人员", "丁", 6, 6],
      ["资源", "戊", 4, 3],
      ["资源", "己", 5, 1],
    ]),
  ]);

/** Two parts under one row of headings, each with a total of its own. */
const parts = (second: string): Book =>
  book([
    ["条款", "考核内容", "分值", "扣分", "得分"],
    ["5.1", "甲", 5, 1, "=C2-D2"],
    ["5.2", "乙", 5, 0, "=C3-D3"],
    ["5.3", "丙", 5, 2, "=C4-D4"],
    ["合计", null, "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)"],
    [],
    ["第二部分"],
    ["6.1", "丁", 6, 0, "=C8-D8"],
    ["6.2", "戊", 4, 1, "=C9-D9"],
    ["6.3", "己", 5, 0, "=C10-D10"],
    ["合计", null, "=SUM(C8:C10)", "=SUM(D8:D10)", second],
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "a section's sum leaves its last clause out",
    rule: "clause-coverage",
    severity: "error",
    sheet: "S",
    cells: ["D5"],
    flagged: sheet("=SUM(D2:D3)", "=D5+D8"),
    clean: sheet("=SUM(D2:D4)", "=D5+D8"),
  },
  {
    says: "the total takes one section twice and leaves out none",
    rule: "clause-coverage",
    severity: "error",
    sheet: "S",
    cells: ["D9"],
    flagged: sheet("=SUM(D2:D4)", "=D5+D8+D8"),
    clean: sheet("=SUM(D2:D4)", "=D5+D8"),
  },
  {
    says: "a condition picks its section out of a list that ends one clause early",
    rule: "clause-coverage",
    severity: "error",
    sheet: "汇总",
    cells: ["B4"],
    flagged: bySection("=SUMIF(清单!A2:A6,A4,清单!D2:D6)"),
    clean: bySection("=SUMIF(清单!A2:A7,A4,清单!D2:D7)"),
  },
  {
    says: "the total of a second table under the same headings leaves its last clause out",
    rule: "clause-coverage",
    severity: "error",
    sheet: "S",
    cells: ["E11"],
    flagged: parts("=SUM(E8:E9)"),
    clean: parts("=SUM(E8:E10)"),
  },
];
