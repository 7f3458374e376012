import type { Book, Cell, CellValue, Sheet } from "../../src/core/book/book";
import { schemeToRows } from "../../src/core/scheme/rows";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { sheetOf } from "../xlsx/books";

/** An audit as its JSON file holds it. */
export interface AuditJson {
  readonly clauses: readonly Readonly<Record<string, string | number>>[];
  readonly specials?: readonly Readonly<Record<string, string>>[];
}

type Row = readonly CellValue[];

/** Headers as the documentation names them, in an order of their own and with a column that belongs to nobody. */
const headers = {
  zh: ["说明", "判定", "条款", "我的备注", "分值", "抽样数", "不符合数", "评定得分", "得分"],
  en: ["Reason", "Verdict", "Clause", "My remarks", "Points", "Sampled", "Failed", "Awarded", "Earned"],
};
const chinese: Readonly<Record<string, string>> = {
  conforms: "符合",
  fails: "不符合",
  sampled: "抽样",
  partial: "部分符合",
  excluded: "不适用",
  notAssessed: "未评",
};

/** A workbook with the three tables of an audit, laid out by hand. Clauses without points take those of the scheme. */
export function auditBook(audit: AuditJson, language: "zh" | "en", suffix = ""): Book {
  const points = new Map(gbt27922.clauses.map((clause) => [clause.id, clause.points.value]));
  const clauses = audit.clauses.map((clause): Row => {
    const verdict = String(clause["verdict"] ?? "");
    const word = language === "zh" ? (chinese[verdict] ?? verdict) : verdict;
    const own = clause["points"] ?? points.get(String(clause["id"])) ?? null;
    const counts = [clause["sampled"] ?? null, clause["failed"] ?? null, clause["awarded"] ?? null];
    return [clause["reason"] ?? null, word, clause["id"] ?? null, "x", Number(own), ...counts, 12345];
  });
  const specials = (audit.specials ?? []).map((special): Row => [special["type"] ?? null, special["kind"] ?? null]);
  const scheme = schemeToRows(gbt27922).map((row): Row => [row.key, row.value, row.zh, row.en, row.status]);
  const isChinese = language === "zh";
  return {
    sheets: [
      tableSheet("评分", `StarsheetClauses${suffix}`, headers[language], clauses),
      tableSheet("特别项", `StarsheetSpecials${suffix}`, isChinese ? ["类型", "类别"] : ["Type", "Kind"], [
        ...specials,
        [null, null],
      ]),
      tableSheet(
        "方案",
        `StarsheetScheme${suffix}`,
        isChinese ? ["键", "值", "中文", "英文", "状态"] : ["Key", "Value", "Chinese", "English", "Status"],
        scheme,
      ),
    ],
    names: [],
  };
}

/** A sheet whose table starts at C6. */
function tableSheet(name: string, table: string, columns: readonly string[], rows: readonly Row[]): Sheet {
  const cells = [columns, ...rows].flatMap((row, index) =>
    row.flatMap((value, column): Cell[] => (value === null ? [] : [{ row: 5 + index, column: 2 + column, value }])),
  );
  const last = String.fromCharCode(67 + columns.length - 1);
  const area = `C6:${last}${6 + rows.length}`;
  return sheetOf(cells, {
    name,
    tables: [{ name: table, area, columns, totalsRow: false, style: null, filterButtons: true }],
  });
}
