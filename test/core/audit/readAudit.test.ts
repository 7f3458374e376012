import type { RawClause, RawSpecial, RawValue } from "../../../src/core/audit/audit";
import { readAudit } from "../../../src/core/audit/readAudit";
import type { AuditReading } from "../../../src/core/audit/readAudit";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { gbt27922 } from "../../../src/schemes/gbt27922";

const row = (index: number, cells: Partial<RawClause>): RawClause => ({
  place: { in: "row", row: index },
  id: `5.9.9.${index}`,
  points: 4,
  verdict: null,
  sampled: null,
  failed: null,
  awarded: null,
  ...cells,
});

const read = (cells: Partial<RawClause>[], reading?: AuditReading, scheme: Scheme = gbt27922) =>
  readAudit(
    scheme,
    cells.map((cell, index) => row(index + 1, cell)),
    [],
    reading,
  );

const verdictOf = (cells: Partial<RawClause>, reading?: AuditReading) => {
  const audit = read([cells], reading);
  return audit.ok ? audit.value.clauses[0]?.verdict : audit.error.map((problem) => problem.code);
};

const problems = (cells: Partial<RawClause>[], reading?: AuditReading, scheme?: Scheme) => {
  const audit = read(cells, reading, scheme);
  return audit.ok ? [] : audit.error.map(({ code, clause }) => [code, clause]);
};

test.each<[RawValue, string]>([
  ["符合", "conforms"],
  ["不符合", "fails"],
  ["不适用", "excluded"],
  ["删减", "excluded"],
  ["不适用（删减）", "excluded"],
  ["未评", "notAssessed"],
  ["conforms", "conforms"],
  ["Does  not conform", "fails"],
  ["NOT APPLICABLE", "excluded"],
  ["N/A", "excluded"],
  ["Ｎ／Ａ", "excluded"],
  ["ｃ", "conforms"],
  [" n ", "fails"],
  ["X", "excluded"],
  ["notAssessed", "notAssessed"],
  ["", "notAssessed"],
  ["　", "notAssessed"],
  [null, "notAssessed"],
  [undefined, "notAssessed"],
])("the verdict %j means %s", (verdict, kind) => expect(verdictOf({ verdict })).toEqual({ kind }));

test.each<[string, Partial<RawClause>, object]>([
  ["抽样 with counts", { verdict: "抽样", sampled: "２０", failed: 1 }, { kind: "sampled", sampled: 20, failed: 1 }],
  ["all of the samples failed", { verdict: "S", sampled: 3, failed: 3 }, { kind: "sampled", sampled: 3, failed: 3 }],
  ["none of them failed", { verdict: "S", sampled: 3, failed: 0 }, { kind: "sampled", sampled: 3, failed: 0 }],
  ["3.0 is a whole number", { verdict: "S", sampled: "3.0", failed: "1" }, { kind: "sampled", sampled: 3, failed: 1 }],
  ["partly", { verdict: "P", awarded: "1.5" }, { kind: "partial", awarded: { n: 3, d: 2 } }],
  ["all points awarded", { verdict: "P", awarded: 4 }, { kind: "partial", awarded: { n: 4, d: 1 } }],
])("%s", (_what, cells, verdict) => expect(verdictOf(cells)).toEqual(verdict));

test.each<[string, Partial<RawClause>, string[]]>([
  ["more failed than sampled", { verdict: "S", sampled: 20, failed: 21 }, ["FAILED_ABOVE_SAMPLED"]],
  ["nothing sampled", { verdict: "S", sampled: 0, failed: 0 }, ["NOTHING_SAMPLED"]],
  ["both counts missing", { verdict: "S" }, ["COUNTS_MISSING", "COUNTS_MISSING"]],
  ["a negative and a broken count", { verdict: "S", sampled: -5, failed: 1.5 }, ["NEGATIVE", "NOT_WHOLE"]],
  ["an infinite count", { verdict: "S", sampled: Infinity, failed: 0 }, ["NOT_A_NUMBER"]],
  ["an exponent", { verdict: "S", sampled: "1e999", failed: 0 }, ["NOT_A_NUMBER"]],
  ["nothing awarded", { verdict: "P" }, ["AWARDED_MISSING"]],
  ["more awarded than the points", { verdict: "P", awarded: "4.01" }, ["AWARDED_ABOVE_POINTS"]],
  ["negative award", { verdict: "P", awarded: -1 }, ["NEGATIVE"]],
  ["an unknown word", { verdict: "maybe" }, ["UNKNOWN_VERDICT"]],
  ["a number where numbers are no verdict", { verdict: 3 }, ["UNKNOWN_VERDICT"]],
  ["TRUE", { verdict: true }, ["UNKNOWN_VERDICT"]],
  ["no points", { points: null }, ["NOT_A_NUMBER"]],
  ["points with a comma", { points: "1,5" }, ["NOT_A_NUMBER"]],
  ["negative points", { points: -1 }, ["NEGATIVE"]],
  ["no id", { id: " " }, ["CLAUSE_ID_MISSING"]],
  ["an error in an unused column", { verdict: "C", failed: { error: "#REF!" } }, ["CELL_ERROR"]],
  ["an error as the verdict", { verdict: { error: "#N/A" } }, ["CELL_ERROR"]],
])("%s is refused", (_what, cells, codes) => expect(verdictOf(cells)).toEqual(codes));

test("counts and points left over from another verdict are no contradiction", () => {
  expect(verdictOf({ verdict: "C", sampled: "many", failed: 99, awarded: 1000 })).toEqual({ kind: "conforms" });
  expect(verdictOf({ verdict: "X", sampled: "many" })).toEqual({ kind: "excluded" });
});

test("all problems of an audit are reported, row by row", () => {
  const audit = readAudit(
    gbt27922,
    [
      row(7, { id: "a", points: "x", verdict: "maybe" }),
      row(8, { id: "b", verdict: "S", sampled: 1, failed: 2 }),
      row(9, { id: "a", verdict: "C" }),
    ],
    [{ place: { in: "row", row: 3 }, type: "fine", kind: null }],
  );
  const found = audit.ok
    ? []
    : audit.error.map((problem) => [problem.code, "row" in problem.place && problem.place.row]);
  expect(found).toEqual([
    ["NOT_A_NUMBER", 7],
    ["UNKNOWN_VERDICT", 7],
    ["FAILED_ABOVE_SAMPLED", 8],
    ["DUPLICATE_CLAUSE", 9],
    ["UNKNOWN_SPECIAL", 3],
  ]);
});

test("a duplicate says where the clause stands first", () => {
  const audit = read([{ id: "5.1" }, { id: "５.1 " }]);
  expect(audit.ok ? [] : audit.error).toEqual([
    { place: { in: "row", row: 2 }, clause: "5.1", code: "DUPLICATE_CLAUSE", first: { in: "row", row: 1 } },
  ]);
});

test("5.1 and 5.10 are two clauses, and ids of the language itself are ids like any other", () => {
  expect(problems([{ id: "5.1" }, { id: "5.10" }, { id: "__proto__" }, { id: "constructor" }])).toEqual([]);
  expect(problems([{ id: "__proto__" }], { completeFromScheme: true })).toEqual([]);
  expect(problems([{ id: "constructor", points: null }], { completeFromScheme: true })).toEqual([
    ["UNKNOWN_CLAUSE", "constructor"],
  ]);
});

test("rows that hold nothing are no clauses", () => {
  const blank = { id: null, points: "", verdict: " " };
  expect(problems([{}, blank])).toEqual([]);
});

describe("numbers as points awarded", () => {
  const awarded = { numbersAre: "awarded", ids: "optional", reasons: "elsewhere" } as const;
  const kinds = (verdicts: RawValue[]) => {
    const audit = read(
      verdicts.map((verdict) => ({ id: null, verdict })),
      awarded,
    );
    return audit.ok ? audit.value.clauses.map(({ verdict }) => verdict.kind) : audit.error.map(({ code }) => code);
  };

  test("a number and its text award points", () => {
    expect(verdictOf({ verdict: 2.5 }, awarded)).toEqual({ kind: "partial", awarded: { n: 5, d: 2 } });
    expect(verdictOf({ verdict: "２.5" }, awarded)).toEqual({ kind: "partial", awarded: { n: 5, d: 2 } });
  });
  test("in a column of numbers 0 is an award of nothing", () => expect(kinds([4, 0])).toEqual(["partial", "partial"]));
  test("in a column that holds any verdict word 0 is a blank", () => {
    expect(kinds(["C", 0, 3])).toEqual(["conforms", "notAssessed", "partial"]);
  });
  test("the text 0 was written by somebody", () => expect(kinds(["C", "0"])).toEqual(["conforms", "partial"]));
  test("more than the points is refused", () => expect(kinds([4.1])).toEqual(["AWARDED_ABOVE_POINTS"]));
  test("rows of blanks that Excel sends as 0 are no clauses", () => {
    const zero = { id: 0, points: 0, verdict: 0, sampled: 0, failed: 0, awarded: 0 };
    const audit = read([{ verdict: "C" }, zero], awarded);
    expect(audit.ok && audit.value.clauses.length).toBe(1);
  });
});

describe("files", () => {
  const file = { completeFromScheme: true } as const;

  test("clauses without points carry the scheme's, missing ones are not assessed", () => {
    const audit = read([{ id: "5.1.2.2", points: null, verdict: "C" }], file);
    const clauses = audit.ok ? audit.value.clauses : [];
    expect(clauses.length).toBe(29);
    expect(clauses.find(({ id }) => id === "5.1.2.2")).toMatchObject({
      points: { n: 5, d: 1 },
      verdict: { kind: "conforms" },
    });
    expect(clauses.filter(({ verdict }) => verdict.kind === "notAssessed").length).toBe(28);
  });
  test("a file with points brings its own table", () => {
    const audit = read([{ id: "9.9", points: "1.5", verdict: "C" }], file);
    expect(audit.ok && audit.value.clauses.map(({ id }) => id)).toEqual(["9.9"]);
  });
  test("points for some clauses only are refused, once", () => {
    expect(problems([{ id: "5.2.1" }, { id: "5.2.2", points: null }, { id: "5.2.3", points: "" }], file)).toEqual([
      ["MIXED_POINTS", "5.2.2"],
    ]);
  });
  test("every unknown clause is named", () => {
    const unknown = ["1.2.3", "5.2.7"].map((id) => ({ id, points: null, verdict: "C" }));
    expect(problems(unknown, file)).toEqual([
      ["UNKNOWN_CLAUSE", "1.2.3"],
      ["UNKNOWN_CLAUSE", "5.2.7"],
    ]);
  });
});

describe("what a scheme permits", () => {
  const strict: Scheme = {
    ...gbt27922,
    exclusion: { ...gbt27922.exclusion, reason: "required" },
    verdicts: { allowed: ["conforms", "fails", "excluded"], withNotice: [] },
    clauses: gbt27922.clauses.map((clause) => (clause.id === "5.2.1" ? { ...clause, allowed: ["sampled"] } : clause)),
  };

  test.each<[string, Partial<RawClause>, string[]]>([
    ["a verdict it does not list", { verdict: "S", sampled: 2, failed: 0 }, ["VERDICT_NOT_ALLOWED"]],
    ["a verdict the clause lists", { id: "5.2.1", verdict: "S", sampled: 2, failed: 0 }, []],
    ["a verdict the clause does not list", { id: "5.2.1", verdict: "C" }, ["VERDICT_NOT_ALLOWED"]],
    ["not assessed, always", { id: "5.2.1" }, []],
    ["an exclusion without its reason", { verdict: "X" }, ["REASON_REQUIRED"]],
    ["an exclusion with its reason", { verdict: "X", reason: "not offered" }, []],
  ])("%s", (_what, cells, codes) => expect(problems([cells], {}, strict).map(([code]) => code)).toEqual(codes));
});

describe("special items", () => {
  const special = (type: RawValue, kind: RawValue = null): RawSpecial => ({ place: { in: "row", row: 1 }, type, kind });
  const specials = (rows: RawSpecial[], reading?: AuditReading) => {
    const audit = readAudit(gbt27922, [], rows, reading);
    return audit.ok ? audit.value.specials : audit.error.map(({ code }) => code);
  };

  test("types and kinds are read in both languages and by id", () => {
    expect(specials([special("扣分", "违反法律法规"), special("Deduction", "own-rules"), special("加分")])).toEqual([
      { type: "deduction", kind: "law" },
      { type: "deduction", kind: "own-rules" },
      { type: "bonus", kind: null },
    ]);
  });
  test("a deduction may leave its kind open; an empty row is none", () => {
    expect(specials([special("扣分"), special(" "), special(null, "")])).toEqual([{ type: "deduction", kind: null }]);
  });
  test("what is not known is refused, each", () => {
    expect(specials([special("fine"), special("扣分", "weather"), special("", "law")])).toEqual([
      "UNKNOWN_SPECIAL",
      "UNKNOWN_KIND",
      "UNKNOWN_SPECIAL",
    ]);
  });
  test("a row that tells of a finding but has no type is a mistake, not an empty row", () => {
    const audit = readAudit(gbt27922, [], [{ ...special(null), note: "no call back" }, special("扣分")]);
    expect(audit.ok ? [] : audit.error).toEqual([
      { place: { in: "row", row: 1 }, clause: null, code: "UNKNOWN_SPECIAL", found: "" },
    ]);
  });
  test("a cell in error is named once", () => expect(specials([special({ error: "#REF!" })])).toEqual(["CELL_ERROR"]));
  test("rows of blanks that Excel sends as 0 are none", () => {
    expect(specials([special(0, 0)], { numbersAre: "awarded" })).toEqual([]);
  });
});
