import { findingClassesOf, hintIds, hintsOf } from "../../../src/core/scheme/findings";
import { rowsToScheme } from "../../../src/core/scheme/readRows";
import { schemeToRows } from "../../../src/core/scheme/rows";
import type { RawSchemeRow } from "../../../src/core/scheme/rowReader";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { readSchemeFile } from "../../../src/schema/schemeFile";
import { gbt27922 } from "../../../src/schemes/gbt27922";

const asRead = (scheme: Scheme): RawSchemeRow[] =>
  schemeToRows(scheme).map((row, index) => ({ ...row, place: { in: "row", row: index + 2 } }));

const own: Scheme = {
  ...gbt27922,
  findings: {
    classes: [
      { id: "A", name: { zh: "甲类，须停业", en: "class A" } },
      { id: "__proto__", name: { zh: "乙", en: "B" } },
    ],
    hints: ["deduction-without-clause"],
  },
};

const { findings: _none, ...older } = gbt27922;

test.each<[string, Scheme]>([
  ["classes of a team's own", own],
  ["no hints at all", { ...own, findings: { classes: own.findings?.classes ?? [], hints: [] } }],
  ["a scheme that says nothing about findings", older],
])("%s survive sheet and file unchanged", (_what, scheme) => {
  expect(rowsToScheme(asRead(scheme))).toEqual({ ok: true, value: { scheme, ignored: [] } });
  expect(readSchemeFile(JSON.stringify(scheme))).toEqual({ ok: true, value: scheme });
});

test("a sheet made before there were findings gets the usual classes and all hints", () => {
  expect(findingClassesOf(older).map(({ id, name }) => [id, name.zh, name.en])).toEqual([
    ["major", "严重", "major"],
    ["minor", "轻微", "minor"],
    ["observation", "观察项", "observation"],
    ["good-practice", "良好实践", "good practice"],
  ]);
  expect(hintsOf(older)).toEqual(hintIds);
});

test("a sheet whose class rows were deleted can still be scored", () => {
  const rows = asRead(own).filter(({ key }) => typeof key !== "string" || !key.startsWith("finding-class."));
  const read = rowsToScheme(rows);
  expect(read.ok && findingClassesOf(read.value.scheme).map(({ id }) => id)).toEqual([
    "major",
    "minor",
    "observation",
    "good-practice",
  ]);
});

test("a hint that does not exist is refused at its row", () => {
  const rows = asRead(own).map((row) => (row.key === "findings.hints" ? { ...row, value: "too-late" } : row));
  const read = rowsToScheme(rows);
  expect(!read.ok && read.error).toEqual([
    expect.objectContaining({ code: "BAD_SCHEME", key: "findings.hints", why: "not-a-choice" }),
  ]);
});

test("a file without any class, or with one twice, is refused", () => {
  const file = (classes: readonly { id: string; name: { zh: string; en: string } }[]) =>
    readSchemeFile(JSON.stringify({ ...gbt27922, findings: { classes, hints: [] } }));
  const twice = { id: "major", name: { zh: "严重", en: "major" } };
  expect(file([])).toMatchObject({ ok: false, error: [{ key: "finding-class", why: "missing" }] });
  expect(file([twice, twice])).toMatchObject({ ok: false, error: [{ key: "finding-class.major", why: "duplicate" }] });
});
