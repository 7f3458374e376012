import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Book, Cell, Sheet } from "../../../src/core/book/book";
import { publishScheme } from "../../../src/core/fingerprint/publish";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { schemeById, schemes } from "../../../src/schemes";
import { schemeGiven } from "../../../src/schemes/versions";
import { driftOfBook } from "../../../src/workbook/layout/driftOfBook";
import { sheetWords } from "../../../src/workbook/layout/headers";
import { newAuditSheets } from "../../../src/workbook/layout/newAuditSheets";
import { templateBook } from "../../../src/workbook/layout/template";
import { readXlsx, writeXlsx } from "../../../src/xlsx";
import { fixtureSchemes } from "../../schemes/fixtures";

const title = { company: "", assessor: "", date: "" };
const audit = (scheme: Scheme, language: "zh-CN" | "en-US" = "zh-CN"): Book =>
  newAuditSheets({ scheme, language, words: sheetWords(language), title, suffix: "", takenSheets: [] });

function drift(book: Book) {
  const report = driftOfBook(book, "", schemeById);
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

/** Kind, class, clause and cell of every difference. */
const said = (book: Book) => drift(book).drifts.map(({ kind, class: how, clause, cell }) => [kind, how, clause, cell]);

/** The workbook with some cells of a sheet changed; null removes one. */
function edited(book: Book, sheet: number, change: (cell: Cell) => Cell | null): Book {
  const sheets = book.sheets.map((one, index) =>
    index === sheet ? { ...one, cells: one.cells.flatMap((cell) => change(cell) ?? []) } : one,
  );
  return { ...book, sheets };
}

const changed = (book: Book, sheet: number, change: Partial<Sheet>): Book => ({
  ...book,
  sheets: book.sheets.map((one, index) => (index === sheet ? { ...one, ...change } : one)),
});

const [gbt] = schemes;
const fresh = audit(gbt);
const [SCORING, SCHEME] = [0, fresh.sheets.length - 1];
/** Row 7 is the first clause, 5.1.1.1; D holds points and I earned points. */
const at = (row: number, column: string) => (cell: Cell) =>
  cell.row === row - 1 && cell.column === column.charCodeAt(0) - 65;
const typed =
  (value: Cell["value"], is: (cell: Cell) => boolean) =>
  (cell: Cell): Cell =>
    is(cell) ? { row: cell.row, column: cell.column, value } : cell;

describe("nothing but what a workbook is there for", () => {
  const all = [...schemes, ...fixtureSchemes];
  test.each(all.flatMap((scheme) => [[scheme.id, "zh-CN", scheme] as const, [scheme.id, "en-US", scheme] as const]))(
    "a new audit by %s in %s has not drifted",
    (_id, language, scheme) => expect(said(audit(scheme, language))).toEqual([]),
  );

  test("nor has it after it was saved and opened", async () => {
    const read = await readXlsx(await writeXlsx(templateBook(gbt, "zh-CN")));
    expect(read.ok && said(read.value.book)).toEqual([]);
  });

  test.each(["sample-audit.xlsx", "sample-audit.en.xlsx"])("nor has %s, whose verdicts are entered", async (file) => {
    const path = join(__dirname, "../../../assets", file);
    const read = await readXlsx(readFileSync(path));
    expect(read.ok && said(read.value.book).filter(([, how]) => how !== "normal")).toEqual([]);
  });

  test("points from a licensed copy, marked so, are normal", () => {
    const own: Scheme = {
      ...gbt,
      clauses: gbt.clauses.map((clause) => ({ ...clause, points: { value: "3", status: "userEntered" } })),
    };
    const kinds = new Set(drift(audit(own)).drifts.map(({ kind, class: how }) => `${kind} ${how}`));
    expect([...kinds]).toEqual(["points-entered normal"]);
  });
});

describe("what somebody should explain", () => {
  test("points typed over on the scoring sheet", () => {
    const book = edited(fresh, SCORING, typed(9, at(7, "D")));
    expect(said(book)).toEqual([["points-changed", "suspicious", "5.1.1.1", "D7"]]);
  });

  test("another formula for earned points", () => {
    const book = edited(fresh, SCORING, (cell) => (at(8, "I")(cell) ? { ...cell, formula: "=D8" } : cell));
    expect(said(book)).toEqual([["formula-changed", "suspicious", "5.1.1.2", "I8"]]);
  });

  test("a formula that looks at another row", () => {
    const book = edited(fresh, SCORING, (cell) =>
      at(8, "I")(cell) ? { ...cell, formula: cell.formula?.replaceAll("E8", "E9") ?? "" } : cell,
    );
    expect(said(book)).toEqual([["formula-changed", "suspicious", "5.1.1.2", "I8"]]);
  });

  test("the list of verdicts taken away, said once", () => {
    expect(said(changed(fresh, SCORING, { validations: [] }))).toEqual([["list-lost", "suspicious", null, "E7"]]);
  });

  test("a bound changed on the scheme sheet", () => {
    const row = fresh.sheets[SCHEME]?.cells.find(({ value }) => value === "grade.five-star")?.row;
    const book = edited(
      fresh,
      SCHEME,
      typed(94, (cell) => cell.row === row && cell.column === 1),
    );
    expect(drift(book).drifts).toMatchObject([
      { kind: "rule-changed", class: "suspicious", found: "grade.five-star = 94", expected: "grade.five-star = 95" },
    ]);
  });

  test("one sheet of a template left open", () => {
    const template = templateBook(gbt, "zh-CN");
    expect(drift(changed(template, SCORING, { protection: null })).drifts).toMatchObject([
      { kind: "unprotected", sheet: template.sheets[SCORING]?.name },
    ]);
  });
});

describe("what breaks results", () => {
  test("a value typed over a formula of earned points", () => {
    const book = edited(fresh, SCORING, typed(2, at(7, "I")));
    expect(said(book)).toEqual([["formula-lost", "broken", "5.1.1.1", "I7"]]);
    expect(drift(book).drifts[0]).toMatchObject({ found: "2" });
  });

  test("a clause deleted from the scoring sheet", () => {
    const book = edited(fresh, SCORING, (cell) => (cell.row === 6 ? null : cell));
    expect(said(book)).toEqual([["clause-missing", "broken", "5.1.1.1", null]]);
  });

  test("the total of the summary typed over", () => {
    const name = fresh.names.find((one) => one.name === "StarsheetScore")?.formula ?? "";
    const [, sheet = "", column = "", row = ""] = /^=(.*)!\$([A-Z])\$(\d+)$/.exec(name) ?? [];
    const index = fresh.sheets.findIndex((one) => one.name === sheet);
    const book = edited(fresh, index, typed(100, at(Number(row), column)));
    expect(said(book)).toEqual([["formula-lost", "broken", null, `${column}${row}`]]);
  });

  test("a name that summaries and readers need", () => {
    const book = { ...fresh, names: fresh.names.filter(({ name }) => name !== "StarsheetGrade") };
    expect(drift(book).drifts).toMatchObject([{ kind: "name-lost", class: "broken", expected: "StarsheetGrade" }]);
  });

  test("points changed under a published version", () => {
    const published = publishScheme({ ...gbt, id: "our-own" });
    if (!published.ok) throw new Error("not published");
    expect(drift(audit(published.value))).toMatchObject({ state: "published", reference: "published", drifts: [] });
    const clauses = published.value.clauses.map((clause) => ({ ...clause, points: { ...clause.points, value: "4" } }));
    expect(drift(audit({ ...published.value, clauses }))).toMatchObject({
      state: "tampered",
      drifts: [{ kind: "version-changed", class: "broken", found: "1" }],
    });
  });
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "%s is published with the product: a new audit says so, one with points of its own is a draft",
  (_id, scheme) => {
    const renamed = { ...scheme, source: { zh: "改过的出处", en: "another source" } };
    const [first, ...rest] = scheme.clauses;
    if (first === undefined) throw new Error("no clause");
    const own = {
      ...scheme,
      clauses: [{ ...first, points: { value: "7.5", status: "userEntered" as const } }, ...rest],
    };
    for (const language of ["zh-CN", "en-US"] as const)
      expect([scheme, renamed, own].map((one) => drift(audit(one, language)).state)).toEqual([
        "published",
        "reworded",
        "draft",
      ]);
    expect(drift(audit({ ...scheme, id: "our-own" })).state).toBe("draft");
  },
);

test("a newer built-in scheme makes no old audit wrong", () => {
  const report = driftOfBook(audit({ ...gbt, version: "0" }), "", schemeById);
  expect(report).toMatchObject({ ok: true, value: { reference: "own", drifts: [] } });
});

test("a former version that was given out is known as such, and what was changed in a copy of it is told", () => {
  const former: Scheme = { ...gbt, version: "0" };
  const given = (id: string, version: string): Scheme | null => (version === "0" ? former : schemeById(id));
  expect(driftOfBook(audit(former), "", given)).toMatchObject({
    ok: true,
    value: { state: "published", reference: "built-in", drifts: [] },
  });
  const [first, ...others] = former.clauses;
  if (first === undefined) throw new Error("no clauses");
  const dearer = { ...first, points: { ...first.points, value: "9" } };
  const changed = driftOfBook(audit({ ...former, clauses: [dearer, ...others] }), "", given);
  expect(changed).toMatchObject({ ok: true, value: { state: "draft", reference: "built-in" } });
  expect(changed.ok && changed.value.drifts.map(({ clause }) => clause)).toContain(first.id);
});

test("every scheme of the product is the given one of its version", () => {
  for (const scheme of schemes) expect(schemeGiven(scheme.id, scheme.version)).toBe(scheme);
  expect(schemeGiven("gbt-27922-2011", "no such version")?.version).toBe(schemeById("gbt-27922-2011")?.version);
  expect(schemeGiven("nothing", "1")).toBeNull();
});

test("a workbook without an audit says so", () => {
  expect(driftOfBook({ sheets: [], names: [] }, "", schemeById)).toEqual({ ok: false, error: [{ code: "NO_AUDIT" }] });
});
