/** @jest-environment jsdom */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { sampleAudit } from "./sampleAudit";

jest.setTimeout(120_000);

const path = join(__dirname, "../../assets/sample-audit.xlsx");

/** `WRITE_SAMPLE=1` writes the file anew; otherwise it must be what the use cases write today. */
test("the sample workbook is what the new-audit use case writes", async () => {
  const made = await sampleAudit();
  if (process.env["WRITE_SAMPLE"] === "1") writeFileSync(path, made);
  const stored = readFileSync(path);
  expect({ bytes: stored.length, isSame: stored.equals(made) }).toEqual({ bytes: made.length, isSame: true });
});
