import { readAuditFile } from "../../src/schema/auditFile";

const problems = (json: string): readonly unknown[] => {
  const read = readAuditFile(json);
  return read.ok ? [] : read.error;
};

describe("an audit file", () => {
  test("gives raw clauses and specials with the paths of their places", () => {
    const read = readAuditFile(
      JSON.stringify({
        scheme: "gbt-27922-2011",
        clauses: [
          {
            id: "5.1.1.1",
            points: "2",
            verdict: "sampled",
            sampled: 20,
            failed: 1,
            awarded: "1.5",
            reason: "r",
            site: "s",
          },
          { id: "5.10", points: 2.5, verdict: null },
        ],
        specials: [{ type: "deduction", kind: "law" }, { type: "bonus" }],
      }),
    );
    expect(read).toEqual({
      ok: true,
      value: {
        scheme: "gbt-27922-2011",
        clauses: [
          {
            place: { in: "path", path: "clauses[0]" },
            id: "5.1.1.1",
            points: "2",
            verdict: "sampled",
            sampled: 20,
            failed: 1,
            awarded: "1.5",
            reason: "r",
            site: "s",
          },
          { place: { in: "path", path: "clauses[1]" }, id: "5.10", points: 2.5, verdict: null },
        ],
        specials: [
          { place: { in: "path", path: "specials[0]" }, type: "deduction", kind: "law" },
          { place: { in: "path", path: "specials[1]" }, type: "bonus", kind: null },
        ],
      },
    });
  });

  test("may leave out the scheme and the specials, and may start with a byte order mark", () => {
    expect(readAuditFile('\uFEFF{"clauses":[]}')).toEqual({
      ok: true,
      value: { scheme: null, clauses: [], specials: [] },
    });
  });

  test("is told everything that is wrong with it, by path", () => {
    const json = `{"clauses":[{"id":"1"},{"id":5.1,"points":true,"sampeled":3},{"verdict":["C"]},7],"specails":[],"specials":{}}`;
    expect(problems(json)).toEqual([
      { code: "WRONG_TYPE", path: "clauses[1].id", expected: "text", found: "number" },
      { code: "WRONG_TYPE", path: "clauses[1].points", expected: "number or text", found: "boolean" },
      { code: "UNKNOWN_FIELD", path: "clauses[1].sampeled" },
      { code: "MISSING_FIELD", path: "clauses[2].id" },
      { code: "WRONG_TYPE", path: "clauses[2].verdict", expected: "number or text", found: "array" },
      { code: "WRONG_TYPE", path: "clauses[3]", expected: "object", found: "number" },
      { code: "WRONG_TYPE", path: "specials", expected: "array", found: "object" },
      { code: "UNKNOWN_FIELD", path: "specails" },
    ]);
  });

  test.each([
    ["nothing", ""],
    ["half of it", '{"clauses":['],
    ["another format", "<audit/>"],
  ])("%s is not JSON", (_, json) => {
    expect(problems(json)).toMatchObject([{ code: "NOT_JSON" }]);
  });

  test.each(["[]", "null", "7", '"text"'])("%s is no audit", (json) => {
    expect(problems(json)).toMatchObject([{ code: "WRONG_TYPE", path: "", expected: "object" }]);
  });
});

test("JSON of another kind is said to be that, instead of naming each of its fields", () => {
  expect(problems(`{"name":"x","version":"1","company":"y"}`)).toEqual([{ code: "NOT_AN_AUDIT_FILE" }]);
  expect(problems(`{"scheme":"x","clausses":[]}`)).toMatchObject([
    { code: "MISSING_FIELD" },
    { code: "UNKNOWN_FIELD" },
  ]);
});

describe("hostile audit files", () => {
  test("names that other programs stumble over are unknown fields or plain ids", () => {
    const json = `{"clauses":[{"id":"__proto__","__proto__":{"points":1}}],"__proto__":{"polluted":1},"constructor":{}}`;
    expect(problems(json)).toEqual([
      { code: "UNKNOWN_FIELD", path: "clauses[0].__proto__" },
      { code: "UNKNOWN_FIELD", path: "__proto__" },
      { code: "UNKNOWN_FIELD", path: "constructor" },
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("texts of 5 MB, in values and in names", () => {
    const long = "长".repeat(5_000_000);
    expect(problems(JSON.stringify({ clauses: [{ id: long, reason: long }] }))).toEqual([
      { code: "TEXT_TOO_LONG", path: "clauses[0].id", limit: 32_767 },
      { code: "TEXT_TOO_LONG", path: "clauses[0].reason", limit: 32_767 },
    ]);
    const [problem] = problems(JSON.stringify({ clauses: [], [long]: 1 }));
    expect(JSON.stringify(problem).length).toBeLessThan(200);
  });

  test("brackets nested a million deep", () => {
    expect(problems("[".repeat(1_000_000) + "]".repeat(1_000_000))).toMatchObject([{ code: "WRONG_TYPE" }]);
  });

  test("very many problems are counted, not all listed", () => {
    const clauses = Array.from({ length: 5000 }, () => ({ id: 1 }));
    const found = problems(JSON.stringify({ clauses }));
    expect(found).toHaveLength(101);
    expect(found[100]).toEqual({ code: "MORE_PROBLEMS", more: 4900 });
  });
});
