import { readSchemeFile } from "../../src/schema/schemeFile";
import { schemes } from "../../src/schemes";
import { runWith } from "./memoryIo";

const [gbt] = schemes;
const json = JSON.stringify(gbt);
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The points of a licensed copy, invented here: 40/35/25 as the standard has them. */
const licensed = gbt.clauses.map(({ id, points }) => [id, points.value]);
const pasted = (rows: readonly (readonly (string | undefined)[])[]): string =>
  ["条款\t分值", ...rows.map((row) => row.join("\t"))].join("\r\n");

test("without a scheme the built-in ones are listed", async () => {
  const { out, code } = await runWith({}, ["scheme"]);
  expect(code).toBe(0);
  for (const { id } of schemes) expect(out).toContain(id);
});

test("a built-in scheme is written as JSON and read again as the same scheme", async () => {
  const { written, code } = await runWith({}, ["scheme", gbt.id, "--out", "own.json"]);
  expect(code).toBe(0);
  expect(readSchemeFile(text(written["own.json"]))).toEqual({ ok: true, value: gbt });
});

test("points are put in place of the demonstration, marked as the user's own, and published", async () => {
  const rows = licensed.map(([id, points]) =>
    id === "5.1.1.1" ? [id, "３"] : id === "5.1.1.2" ? [id, "1"] : [id, points],
  );
  const args = ["scheme", gbt.id, "--points", "points.txt", "--as", "2", "--publish", "--out", "own.json"];
  const { written, code } = await runWith({ "points.txt": pasted(rows) }, args);
  expect(code).toBe(0);
  const scheme = readSchemeFile(text(written["own.json"]));
  expect(scheme).toMatchObject({ ok: true, value: { version: "2", published: { version: "2" } } });
  expect(scheme.ok && scheme.value.clauses.slice(0, 2).map(({ points }) => points)).toEqual([
    { value: "3", status: "userEntered" },
    { value: "1", status: "userEntered" },
  ]);
});

test.each([
  ["a missing clause", licensed.slice(1), /Clauses are missing: 5\.1\.1\.1\./],
  ["an extra clause", [...licensed, ["5.9.9", "1"]], /does not have these clauses: 5\.9\.9/],
  ["a double clause", [...licensed, ["5.3.2", "13"]], /Line 31: clause 5\.3\.2 stands there twice/],
  [
    "a wrong sum",
    licensed.map(([id, points]) => [id, id === "5.3.2" ? "14" : points]),
    /5\.3 add up to 26 points, should be 25/,
  ],
  [
    "points that are none",
    licensed.map(([id, points]) => [id, id === "5.3.2" ? "much" : points]),
    /Line 30: the points of 5\.3\.2, "much"/,
  ],
])("%s is refused, and nothing is written", async (_what, rows, message) => {
  const args = ["scheme", gbt.id, "--points", "points.txt", "--out", "own.json"];
  const { err, code, written } = await runWith({ "points.txt": pasted(rows) }, args);
  expect(code).toBe(1);
  expect(err).toMatch(message);
  expect(written).toEqual({});
});

test("a table with other clauses replaces them all, and its sums must be right as well", async () => {
  const rows = [
    ["5.1.1", "40", "体系"],
    ["5.2.1", "35"],
    ["5.3.1", "25"],
  ];
  const args = ["scheme", gbt.id, "--points", "points.txt", "--replace", "--out", "own.json"];
  const { written } = await runWith({ "points.txt": pasted(rows) }, args);
  const scheme = readSchemeFile(text(written["own.json"]));
  expect(scheme.ok && scheme.value.clauses.map(({ id, points }) => [id, points.value])).toEqual(
    rows.map(([id, points]) => [id, points]),
  );
});

test("what affects a score needs a new version once it was published", async () => {
  const first = await runWith({ "a.json": json }, ["scheme", "a.json", "--publish", "--out", "b.json"]);
  const published = text(first.written["b.json"]);
  const changed = published.replace('"min": "95"', '"min": "96"');
  const refused = await runWith({ "b.json": changed }, ["scheme", "b.json", "--publish", "--out", "c.json"]);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/Version 1 was published.*new version number/);
  const next = await runWith({ "b.json": changed }, ["scheme", "b.json", "--publish", "--as", "2", "--out", "c.json"]);
  expect(next.code).toBe(0);
});

describe("hostile files", () => {
  const refused = async (content: string): Promise<{ readonly code: number; readonly said: string }> => {
    const { code, out, err } = await runWith({ "bad.json": content }, ["scheme", "bad.json", "--out", "x.json"]);
    return { code, said: out + err };
  };

  test("a field called __proto__ is refused and reaches no prototype", async () => {
    const { code, said } = await refused(json.replace("{", '{"__proto__":{"polluted":true},'));
    expect(code).toBe(1);
    expect(said).toContain("__proto__");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a text of five million characters is refused by its path", async () => {
    const { code, said } = await refused(json.replace('"zh":"', `"zh":"${"甲".repeat(5_000_000)}`));
    expect(code).toBe(1);
    expect(said).toMatch(/name\.zh/);
    expect(said.length).toBeLessThan(2000);
  });

  test("an id like __proto__ is an id like any other", async () => {
    const { code } = await refused(json.replaceAll('"5.3.2"', '"__proto__"'));
    expect(code).toBe(0);
  });

  test("unknown and misspelt fields are named with their path", async () => {
    const { code, said } = await refused(json.replace('"order"', '"ordre"'));
    expect(code).toBe(1);
    expect(said).toContain("ordre");
  });

  test("text that looks like a formula stays text", async () => {
    const { code, said } = await refused(json.replace('"zh":"组织架构"', '"zh":"=HYPERLINK(\\"http://x\\")"'));
    expect(code).toBe(0);
    expect(said).not.toContain("HYPERLINK");
  });
});

test.each([[["scheme", "nowhere"]], [["scheme", gbt.id, "--publish"]], [["scheme", "a", "b"]]])(
  "%j is not understood",
  async (args) => expect((await runWith({}, args)).code).toBe(2),
);
