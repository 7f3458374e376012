import * as fc from "fast-check";
import { publishScheme } from "../../../src/core/fingerprint/publish";
import { checkScheme } from "../../../src/core/scheme/checkScheme";
import { rowsToScheme } from "../../../src/core/scheme/readRows";
import { schemeToRows } from "../../../src/core/scheme/rows";
import type { Clause, Gate, Scheme } from "../../../src/core/scheme/scheme";
import { readSchemeFile } from "../../../src/schema/schemeFile";
import { schemes } from "../../../src/schemes";
import { newAuditSheets } from "../../../src/workbook/layout/newAuditSheets";
import { sheetWords } from "../../../src/workbook/layout/headers";
import { readSchemeTable } from "../../../src/workbook/layout/readAuditTables";
import { tablesOfBook } from "../../../src/workbook/layout/tablesOfBook";
import { fixtureSchemes } from "../../schemes/fixtures";

const all = [...schemes, ...fixtureSchemes];

const throughRows = (scheme: Scheme): Scheme => {
  const read = rowsToScheme(
    schemeToRows(scheme).map((row, index) => ({ ...row, place: { in: "row", row: index + 1 } })),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.ignored).toEqual([]);
  return read.value.scheme;
};

/** The scheme sheet as a new audit has it, read back as a workbook answers it. */
const throughSheet = (scheme: Scheme): Scheme => {
  const title = { company: "", assessor: "", date: "" };
  const book = newAuditSheets({
    scheme,
    language: "zh-CN",
    words: sheetWords("zh-CN"),
    title,
    suffix: "",
    takenSheets: [],
  });
  const table = tablesOfBook(book).find(({ name }) => name === "StarsheetScheme");
  const read = table === undefined ? null : readSchemeTable(table);
  if (read?.ok !== true) throw new Error(JSON.stringify(read?.error));
  return read.value.scheme;
};

const throughFile = (scheme: Scheme): Scheme => {
  const read = readSchemeFile(JSON.stringify(scheme));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

describe.each(all.map((scheme) => [scheme.id, scheme] as const))("%s", (_id, scheme) => {
  test("breaks no rule", () => expect(checkScheme(scheme)).toEqual([]));
  test("is the same after its sheet", () => expect(throughSheet(scheme)).toEqual(scheme));
  test("is the same after a file, a sheet and a file", () =>
    expect(throughFile(throughSheet(throughFile(scheme)))).toEqual(scheme));
  test("is the same after its sheet when published", () => {
    const published = publishScheme(scheme);
    expect(published.ok && throughSheet(published.value)).toEqual(published.ok && published.value);
  });
});

const id = fc.stringMatching(/^[A-Z0-9](\.[1-9][0-9]{0,2}){1,3}$/);
const text = fc.oneof(fc.string(), fc.constantFrom("=1+1", "  空格  ", "“引号”", "@SUM(A1)", "5.10", "a\nb"));
const name = fc.record({ zh: text, en: text });
const points = fc.record({
  value: fc.tuple(fc.nat(99), fc.nat(99)).map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}`),
  status: fc.constantFrom("public" as const, "userEntered" as const, "demonstration" as const),
});
const share = fc.constantFrom("0.5", "0.25", "0.4");
const optional = <T extends string, V>(key: T, value: fc.Arbitrary<V>): fc.Arbitrary<Partial<Record<T, V>>> =>
  fc.oneof(
    fc.constant({}),
    value.map((one) => ({ [key]: one }) as Partial<Record<T, V>>),
  );
const merged = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>): fc.Arbitrary<A & B> =>
  fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }));
const clause = (clauseId: string): fc.Arbitrary<Clause> =>
  merged(
    fc.record({ id: fc.constant(clauseId), name, requirement: name, points }),
    optional("shares", fc.uniqueArray(share, { minLength: 1 })),
  );

const scheme: fc.Arbitrary<Scheme> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 12 })
  .chain((ids) =>
    fc.tuple(
      fc.tuple(...ids.map(clause)),
      fc.subarray(ids, { minLength: 1 }),
      fc.constantFrom("clauses-conform" as const, "precondition" as const),
      name,
      merged(
        merged(
          optional("method", fc.constantFrom("proportion" as const, "subtraction" as const)),
          optional("clauseFloor", fc.constant("-0.5")),
        ),
        fc.record({
          order: fc.constantFrom("after" as const, "before" as const),
          version: fc.constantFrom("1", "2.10", "2026-01"),
        }),
      ),
    ),
  )
  .map(([clauses, chosen, rule, said, rest]): Scheme => {
    const gate: Gate = { id: "must", name: said, rule, clauses: chosen, ceiling: schemes[0].grades[1]?.id ?? "" };
    return {
      ...schemes[0],
      ...rest,
      name: said,
      clauses,
      groups: [{ id: "Z", name: said, points: null, role: "bonus" }],
      gates: [gate, { id: "each", name: said, rule: "groups-at-least", groups: ["Z"], bound: "60" }],
      grades: schemes[0].grades.map((grade) => ({ ...grade, consequence: said })),
    };
  });

test("any scheme is the same after rows, sheet and file", () => {
  fc.assert(
    fc.property(scheme, (one) => {
      expect(throughRows(one)).toEqual(one);
      expect(throughFile(one)).toEqual(one);
      expect(throughSheet(throughFile(throughSheet(one)))).toEqual(one);
    }),
    { numRuns: 60 },
  );
});
