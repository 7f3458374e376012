import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

import { implementsMember } from "../../src/preview/host/classes/catalogue";
import { excelMembers } from "./excelMembers";

const source = join(process.cwd(), "src");
const rooms = ["workbook", "app", "taskpane", "commands", "functions", "start.ts"];

function filesOf(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return /\.tsx?$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}

test("the host implements every Excel member that the add-in's source uses", () => {
  const files = rooms.flatMap((room) => filesOf(join(source, room)));
  const missing = excelMembers(files)
    .filter(({ className, member, use }) => !implementsMember(className, member, use))
    .map(({ className, member, use, place }) => `${className}.${member} (${use}) at ${relative(source, place)}`);
  expect(missing).toEqual([]);
}, 120_000);

test("the extraction sees uses by access, destructuring and set, and tells reading from writing", () => {
  const folder = mkdtempSync(join(process.cwd(), "node_modules/.members-"));
  const file = join(folder, "sample.ts");
  writeFileSync(
    file,
    `export async function sample(context: Excel.RequestContext): Promise<void> {
      const sheet = context.workbook.worksheets.getItem("A");
      const { charts } = sheet;
      sheet.name = "B";
      sheet.getRange("A1").format.set({ wrapText: true, fill: { color: "red" } });
      sheet.onChanged.add(async () => undefined);
      charts.load("items");
    }`,
  );
  try {
    const uses = excelMembers([file]).map(({ className, member, use }) => `${className}.${member} ${use}`);
    expect(uses.sort()).toEqual([
      "Range.format read",
      "RangeFill.color write",
      "RangeFormat.fill read",
      "RangeFormat.wrapText write",
      "Workbook.worksheets read",
      "Worksheet.charts read",
      "Worksheet.getRange read",
      "Worksheet.name write",
      "Worksheet.onChanged read",
      "WorksheetCollection.getItem read",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);

test.each([
  ["Worksheet", "charts", "read", false],
  ["Range", "values", "write", true],
  ["Range", "address", "write", false],
  ["Worksheet", "onFormatChanged", "read", false],
  ["Worksheet", "onChanged", "read", true],
  ["PivotTable", "name", "read", false],
] as const)("%s.%s to %s: %s", (className, member, use, expected) => {
  expect(implementsMember(className, member, use)).toBe(expected);
});
