import { readAudit } from "../../src/core/audit/readAudit";
import { boundRules } from "../../src/core/binding/boundScheme";
import type { Book, CellValue } from "../../src/core/book/book";
import { toFloat } from "../../src/core/number/format";
import { scoreAudit } from "../../src/core/score/scoreAudit";
import type { ScoreResult } from "../../src/core/score/result";
import { gbt27922 } from "../../src/schemes/gbt27922";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { runWith } from "../cli/memoryIo";
import { furtherLayouts } from "../core/binding/furtherLayouts";
import { requiredLayouts } from "../core/binding/layouts";
import { bindAll, bookAsking, canBeAsked, type BoundLayout } from "./boundBook";
import { gnumeric, libreOffice, recalculated } from "./programs";
import { wrongly } from "./sheets";

/** Numbers with units in wide digits are texts to every formula. */
const askable = [...requiredLayouts, ...furtherLayouts].filter(({ name }) => !name.startsWith("full-width"));
const bound = bindAll(askable).filter(canBeAsked);

/** The workbook as the command line makes a portable copy of it: nothing asks the add-in any more. */
async function portable(): Promise<Book> {
  const file = await writeXlsx(bookAsking(bound));
  const { code, err, written } = await runWith({ "a.xlsx": file }, ["portable", "a.xlsx", "--out", "p.xlsx"]);
  expect([code, err]).toEqual([0, ""]);
  const read = await readXlsx(written["p.xlsx"] ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.code);
  const { book } = read.value;
  const names = new Set(bound.map(({ layout }) => layout.sheet.name));
  return { ...book, sheets: book.sheets.map((sheet) => (names.has(sheet.name) ? sheet : wrongly(sheet))) };
}

function engine({ proposal }: BoundLayout): ScoreResult {
  const { clauses } = proposal.reading;
  const none = { zh: "", en: "" };
  const rules = boundRules(clauses, [gbt27922], { id: gbt27922.id, version: null }, { name: none, all: none });
  const audit =
    rules === null
      ? null
      : readAudit(
          rules.scheme,
          clauses.map(({ raw }) => raw),
          [],
        );
  if (rules === null || audit?.ok !== true) throw new Error(proposal.binding.sheet);
  return scoreAudit(rules.scheme, audit.value);
}

const isError = (value: CellValue): boolean => typeof value === "object" && value !== null;

/** What the recalculated copy says otherwise than the engine and the result worked by hand; empty when they agree. */
function differences(saved: Book, one: BoundLayout): string[] {
  const { layout, column } = one;
  const cells = saved.sheets.find(({ name }) => name === "得分")?.cells ?? [];
  const value = (row: number): CellValue =>
    cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
  const [score, grade] = [value(0), value(1)];
  const result = engine(one);
  const told = `${layout.name}: ${JSON.stringify([score, grade])}`;
  if (layout.score === null || result.score === null)
    return result.score === layout.score && isError(score) && isError(grade) ? [] : [told];
  const exact = toFloat(result.score);
  const name = gbt27922.grades.find(({ id }) => id === result.grade)?.name.zh;
  const isByHand = Math.abs(exact - (100 * layout.earned) / layout.applicable) <= 1e-9;
  const isSame = typeof score === "number" && Math.abs(score - exact) <= 1e-9 && grade === name;
  return isByHand && isSame ? [] : [told];
}

test("the seven sets of headings and more than ten other layouts are asked", () => {
  const required = new Set(requiredLayouts.map(({ name }) => name));
  const names = bound.map(({ layout }) => layout.name);
  expect(names.filter((name) => required.has(name)).length).toBe(requiredLayouts.length);
  expect(names.filter((name) => !required.has(name)).length).toBeGreaterThanOrEqual(10);
});

test.each([
  ["gnumeric", gnumeric],
  ["LibreOffice", libreOffice],
] as const)("%s scores portable copies of bound sheets as the engine does", async (_name, program) => {
  const [saved] = await recalculated(program, [await portable()]);
  if (saved === undefined) throw new Error("nothing came back");
  expect(bound.flatMap((one) => differences(saved, one))).toEqual([]);
});
