import { spawnSync } from "node:child_process";

const loop =
  "export async function all(context: { sync(): Promise<void> }) { for (const _ of [1, 2]) await context.sync(); }";
const callback = "export const all = (context: { sync(): Promise<void> }) => [1].map(() => context.sync());";

const cases: [file: string, text: string, rule: string][] = [
  ["src/core/result.ts", "export const now = Date.now();", "no-restricted-properties"],
  ["src/core/result.ts", "console.log(1);", "no-restricted-globals"],
  ["src/app/audit.ts", "export const run = Excel.run;", "no-restricted-globals"],
  ["src/taskpane/index.tsx", "export const run = Excel.run;", "no-restricted-globals"],
  ["src/functions/score.ts", "export const stored = localStorage;", "no-restricted-globals"],
  ["src/app/audit.ts", loop, "no-restricted-syntax"],
  ["src/app/audit.ts", callback, "no-restricted-syntax"],
  ["src/core/result.ts", "export const loose = (value: any) => String(value);", "@typescript-eslint/no-explicit-any"],
];

describe("a file may not say what its room forbids", () => {
  const input = JSON.stringify(cases.map(([file, text]) => [file, text]));
  const run = spawnSync(process.execPath, ["test/house/lintTexts.mjs"], { input, encoding: "utf8" });
  const broken = JSON.parse(run.stdout) as string[][];

  test.each(cases.map((each, index) => [...each, index] as const))("%s: %s", (_file, _text, rule, index) => {
    expect(broken[index]).toContain(rule);
  });
});
