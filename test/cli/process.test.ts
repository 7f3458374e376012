import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "../../src/xlsx";
import { auditBook } from "./auditBook";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "starsheet-"));
afterAll(() => rmSync(folder, { recursive: true }));

const starsheet = (...args: readonly string[]): { code: number | null; out: string; err: string } => {
  const env = { ...process.env, LC_ALL: "en_US.UTF-8" };
  const done = spawnSync(process.execPath, ["--import", "tsx", join(root, "src/cli/starsheet.ts"), ...args], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
};

// Three clauses of 10 points: one conforms, one has 1 of 4 samples wrong, one is excluded. (10 + 7.5) ÷ 20 = 87.5.
const audit = {
  clauses: [
    { id: "7.1", points: "10", verdict: "conforms" },
    { id: "7.2", points: "10", verdict: "sampled", sampled: 4, failed: 1 },
    { id: "7.3", points: "10", verdict: "excluded", reason: "no outlets" },
  ],
  specials: [],
};

describe("starsheet as a program", () => {
  test("scores a JSON file and a workbook and ends with 0", async () => {
    writeFileSync(join(folder, "评审.json"), JSON.stringify(audit));
    writeFileSync(join(folder, "评审.xlsx"), await writeXlsx(auditBook(audit, "zh")));
    const { code, out, err } = starsheet("score", "--json", join(folder, "评审.json"), join(folder, "评审.xlsx"));
    expect([code, err]).toEqual([0, ""]);
    const objects = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    const expected = {
      applicable: 20,
      earned: 17.5,
      score: 87.5,
      scoreExact: "175/2",
      grade: "three-star",
      stars: 3,
      errors: [],
    };
    expect(objects).toMatchObject([expected, expected]);
  }, 60_000);

  test("ends with 1 when a file has errors, and scores the others all the same", () => {
    const { code, out } = starsheet("score", join(folder, "gone.json"), join(folder, "评审.json"), folder);
    expect(code).toBe(1);
    expect(out).toContain("There is no such file.");
    expect(out).toContain("87.50");
    expect(out).toContain("This is a folder, not a file.");
  }, 60_000);

  test("ends with 2 when it was not understood", () => {
    expect(starsheet("scroe", "x.json")).toMatchObject({ code: 2, out: "" });
  }, 60_000);
});
