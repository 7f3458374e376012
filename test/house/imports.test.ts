import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { resolve } from "node:path";

/** The rules a small tree of forbidden imports breaks, as `rule file` lines. */
function violations(): string[] {
  const cruiser = resolve("node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = resolve(".config/dependency-cruiser.cjs");
  const options: ExecFileSyncOptions = { cwd: resolve("test/house/fixtures/imports"), encoding: "utf8" };
  const args = [cruiser, "--config", config, "--ts-config", resolve("tsconfig.json"), "--output-type", "json", "src"];
  const report = JSON.parse(String(execFileSync(process.execPath, args, options)));
  return report.summary.violations.map((v: { rule: { name: string }; from: string }) => `${v.rule.name} ${v.from}`);
}

describe("a forbidden import is found", () => {
  const found = violations();

  test.each([
    ["core-is-alone", "src/core/score/reachesSchemes.ts"],
    ["core-needs-no-package", "src/core/score/usesZod.ts"],
    ["no-cycles", "src/core/score/cycleFirst.ts"],
    ["app-knows-no-excel", "src/app/reachesExcel.ts"],
    ["app-knows-no-react", "src/app/usesReact.ts"],
    ["pane-asks-use-cases", "src/taskpane/reachesExcel.ts"],
    ["functions-are-pure", "src/functions/reachesExcel.ts"],
    ["calc-is-pure", "src/calc/reachesApp.ts"],
    ["commands-have-no-screen", "src/commands/usesReact.ts"],
    ["nothing-imports-preview-or-cli", "src/xlsx/reachesCli.ts"],
    ["xlsx-knows-plain-books", "src/xlsx/reachesCli.ts"],
    ["schema-is-a-door", "src/schema/reachesApp.ts"],
    ["port-and-layout-are-pure", "src/workbook/layout/reachesExcel.ts"],
  ])("%s in %s", (rule, file) => expect(found).toContain(`${rule} ${file}`));
});
