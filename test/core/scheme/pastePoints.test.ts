import { pastePoints, type PasteProblem } from "../../../src/core/scheme/pastePoints";
import { gbt27922 } from "../../../src/schemes/gbt27922";

/** The demonstration points, with a tenth moved from one clause of 5.1 to its neighbour: 5.1 is still 40. */
const own = gbt27922.clauses.map(({ id, points }) => {
  const moved = new Map([
    ["5.1.1.1", "2.1"],
    ["5.1.1.2", "1.9"],
  ]);
  return [id, moved.get(id) ?? points.value] as const;
});
type Row = readonly (string | number)[];
const table = (rows: readonly Row[], between = "\t"): string => rows.map((row) => row.join(between)).join("\r\n");
const asRow = (points: (value: string, id: string) => string): Row[] =>
  own.map(([id, value]) => [id, points(value, id)]);

const pasted = (text: string) => pastePoints(gbt27922, text, false);
function problems(text: string): readonly PasteProblem[] {
  const read = pasted(text);
  return read.ok ? [] : read.error;
}

test.each([
  ["two columns of a sheet", table(own)],
  ["with headings", `条款\t分值\n${table(own)}`],
  ["with names between", `条款\t指标\t分值\n${table(own.map(([id, value]) => [id, `指标 ${id}`, value]))}`],
  ["with names behind", table(own.map(([id, value]) => [id, value, "名称"]))],
  ["with their unit", table(asRow((value) => `${value}分`))],
  [
    "in full width",
    table(asRow((value) => value.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)))),
  ],
  ["with lines of groups and totals", `5.1\t40\n${table(own)}\n5.3\t25\n合计\t100\nTotal\t100`],
  ["parted by semicolons", table(own, ";")],
])("points %s are the user's own", (_, text) => {
  const read = pasted(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(read.value.clauses.map(({ id, points }) => [id, points.value])).toEqual(own);
  expect(new Set(read.value.clauses.map(({ points }) => points.status))).toEqual(new Set(["userEntered"]));
});

test.each<[string, string, readonly object[]]>([
  ["nothing", " \n ", [{ code: "NOTHING_PASTED" }]],
  ["a clause left out", table(own.slice(1)), [{ code: "MISSING_CLAUSES", clauses: ["5.1.1.1"] }]],
  ["a clause twice", table([...own, ["5.1.1.1", 2]]), [{ code: "DOUBLE_CLAUSE", line: 30, clause: "5.1.1.1" }]],
  ["a clause too many", table([...own, ["5.4.1", 3]]), [{ code: "EXTRA_CLAUSES", clauses: ["5.4.1"] }]],
  [
    "a comma for the point: said once, not as a clause left out as well",
    table(asRow((value, id) => (id === "5.1.1.1" ? "2,1" : value))),
    [{ code: "BAD_POINTS", line: 1, clause: "5.1.1.1", found: "2,1" }],
  ],
  [
    "a group that adds up to another sum",
    table(asRow((value, id) => (id === "5.1.1.1" ? "3.1" : value))),
    [{ code: "WRONG_SUM", group: "5.1", sum: "41", expected: "40" }],
  ],
])("%s is told", (_, text, expected) => {
  const found = problems(text);
  expect(found).toHaveLength(expected.length);
  expect(found).toEqual(expect.arrayContaining(expected.map((one) => expect.objectContaining(one) as unknown)));
});

test("what is wrong in every line is told five times and then counted", () => {
  const found = problems(table(asRow(() => "=1+1")));
  expect(found.map(({ code }) => code)).toEqual([...Array<string>(5).fill("BAD_POINTS"), "MORE_LINES"]);
  expect(found.at(-1)).toEqual({ code: "MORE_LINES", more: gbt27922.clauses.length - 5 });
});
