import { writeXlsx } from "../../src/xlsx";
import { bookOfSheets, sheetOfRows } from "../core/binding/books";
import { requiredLayouts, type Layout } from "../core/binding/layouts";
import { furtherLayouts } from "../core/binding/furtherLayouts";
import { openLayouts, wildLayouts } from "../core/binding/wildLayouts";
import { runWith } from "./memoryIo";

/** As Excel gives a sheet to an add-in: asking for merged cells would empty its undo list. */
const withoutMerges = (layout: Layout): Layout => ({
  ...layout,
  name: `${layout.name}, merged cells unknown`,
  sheet: { ...layout.sheet, merges: [] },
});
const merged = [...requiredLayouts, ...furtherLayouts].filter(({ sheet }) => sheet.merges.length > 0);

async function scored({ sheet, options = [] }: Pick<Layout, "sheet" | "options">): Promise<Record<string, unknown>> {
  const file = await writeXlsx(bookOfSheets(sheet));
  const { objects } = await runWith({ "a.xlsx": file }, ["score", "--json", ...options, "a.xlsx"]);
  return objects[0] ?? {};
}

describe.each([...requiredLayouts, ...furtherLayouts, ...wildLayouts, ...merged.map(withoutMerges)])(
  "$name",
  (layout) => {
    test("is recognised and scored as by hand", async () => {
      const report = await scored(layout);
      expect(report["errors"]).toEqual([]);
      const [lowest, highest] = layout.range ?? [];
      expect(report).toMatchObject({
        applicable: layout.applicable,
        earned: layout.earned,
        score: layout.score,
        complete: layout.score !== null,
        grade: null,
        stars: null,
        range: layout.range === undefined ? null : { lowest, highest, lowestGrade: null, highestGrade: null },
        binding: { sheet: layout.sheet.name, columns: layout.columns, clauses: layout.ids.length },
      });
      const { confidence } = report["binding"] as { readonly confidence: number };
      expect(confidence).toBeGreaterThanOrEqual(0.6);
    });
  },
);

test.each(openLayouts)("%s: %s", async (_name, code, rows) => {
  const report = await scored({ sheet: sheetOfRows(rows) });
  expect(report).toMatchObject({ score: null, errors: [{ code }] });
});
