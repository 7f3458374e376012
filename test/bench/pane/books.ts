import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book } from "../../../src/core/book/book";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { gbt27922 } from "../../../src/schemes/gbt27922";
import { sheetWords } from "../../../src/workbook/layout/headers";
import { newAuditSheets } from "../../../src/workbook/layout/newAuditSheets";
import { writeXlsx } from "../../../src/xlsx/writeXlsx";

/** The built-in rules over as many clauses as wanted, in three groups with subgroups of ten, a tenth of a point each or more. */
function schemeOf(clauses: number): Scheme {
  const perGroup = Math.ceil(clauses / 3);
  const names = gbt27922.clauses;
  return {
    ...gbt27922,
    id: `bench-${clauses}`,
    groups: gbt27922.groups.filter(({ id }) => /^5\.[123]$/.test(id)),
    clauses: Array.from({ length: clauses }, (_, index) => {
      const [group, place] = [1 + Math.floor(index / perGroup), index % perGroup];
      const like = names[index % names.length];
      if (like === undefined) throw new Error("The built-in scheme has no clauses.");
      return {
        ...like,
        id: `5.${group}.${1 + Math.floor(place / 10)}.${1 + (place % 10)}`,
        points: { value: String(1 + (index % 4)), status: "demonstration" as const },
      };
    }),
  };
}

/** A workbook with a new audit of that many clauses. */
export const bookWithClauses = (clauses: number): Book =>
  newAuditSheets({
    scheme: schemeOf(clauses),
    language: "zh-CN",
    words: sheetWords("zh-CN"),
    title: { company: "示例服务有限公司", assessor: "", date: "2026-11-22" },
    suffix: "",
    takenSheets: [],
  });

/** The same as a file. */
export async function fileWithClauses(clauses: number): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), "starsheet-bench-")), `${clauses}.xlsx`);
  await writeFile(path, await writeXlsx(bookWithClauses(clauses)));
  return path;
}
