/** @jest-environment jsdom */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { sampleAudit } from "./sampleAudit";

jest.setTimeout(120_000);

/** `WRITE_SAMPLE=1` writes the files anew; otherwise they must be what the use cases write today. */
test.each([
  ["zh-CN", "sample-audit.xlsx"],
  ["en-US", "sample-audit.en.xlsx"],
] as const)("the sample workbook in %s is what the use cases write", async (language, file) => {
  const path = join(__dirname, "../../assets", file);
  const made = await sampleAudit(language);
  if (process.env["WRITE_SAMPLE"] === "1") writeFileSync(path, made);
  const stored = readFileSync(path);
  expect({ bytes: stored.length, isSame: stored.equals(made) }).toEqual({ bytes: made.length, isSame: true });
});
