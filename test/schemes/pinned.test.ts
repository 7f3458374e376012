import { readAudit } from "../../src/core/audit/readAudit";
import { toFraction } from "../../src/core/number/format";
import { scoreAudit } from "../../src/core/score/scoreAudit";
import type { Scheme } from "../../src/core/scheme/scheme";
import { noBindRequest } from "../../src/cli/source/boundSource";
import { readWorkbookSource } from "../../src/cli/source/workbookSource";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { sheetWords } from "../../src/workbook/layout/headers";
import { newAuditSheets } from "../../src/workbook/layout/newAuditSheets";
import { writeXlsx } from "../../src/xlsx";

/** What the built-in scheme might have been a version earlier: 12 points for the first clause, four stars from 89. */
const earlier: Scheme = {
  ...gbt27922,
  version: "0",
  clauses: gbt27922.clauses.map((clause, index) =>
    index === 0 ? { ...clause, points: { value: "12", status: "demonstration" } } : clause,
  ),
  grades: gbt27922.grades.map((grade) => (grade.id === "four-star" ? { ...grade, min: "89" } : grade)),
};

test("an audit keeps the version of the scheme it was made with when another one is built in", async () => {
  const title = { company: "", assessor: "", date: "" };
  const words = sheetWords("zh-CN");
  const book = newAuditSheets({ scheme: earlier, language: "zh-CN", words, title, suffix: "", takenSheets: [] });
  const file = await writeXlsx(book);
  const read = await readWorkbookSource(file, "", noBindRequest);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { scheme, clauses, specials, reading } = read.value;
  const judged = clauses.map((clause, index) => ({ ...clause, verdict: index === 0 ? "不符合" : "符合" }));
  const audit = readAudit(scheme, judged, specials, reading);
  if (!audit.ok) throw new Error(JSON.stringify(audit.error));
  const { score, grade } = scoreAudit(scheme, audit.value);
  // 110 points in all, 12 lost: 98/110 × 100 = 980/11 = 89.09; the version that is built in now would give 98 of 100.
  expect([scheme.version, score === null ? null : toFraction(score), grade]).toEqual(["0", "980/11", "four-star"]);
});
