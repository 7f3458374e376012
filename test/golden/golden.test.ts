import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawClause, RawSpecial } from "../../src/core/audit/audit";
import { readAudit } from "../../src/core/audit/readAudit";
import { ok } from "../../src/core/result";
import { toReport } from "../../src/core/score/report";
import { scoreAudit } from "../../src/core/score/scoreAudit";
import { schemes } from "../../src/schemes";

interface AuditFile {
  readonly clauses: readonly Readonly<Record<string, string | number>>[];
  readonly specials: readonly Readonly<Record<string, string>>[];
}

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const read = (name: string, file: string): unknown => JSON.parse(readFileSync(join(__dirname, name, file), "utf8"));

function clausesOf(file: AuditFile): RawClause[] {
  return file.clauses.map((clause, index) => ({
    place: { in: "path", path: `clauses[${index}]` },
    id: clause["id"],
    points: clause["points"],
    verdict: clause["verdict"],
    sampled: clause["sampled"],
    failed: clause["failed"],
    awarded: clause["awarded"],
    reason: clause["reason"],
  }));
}

const specialsOf = (file: AuditFile): RawSpecial[] =>
  file.specials.map(({ type, kind }, index) => ({ place: { in: "path", path: `specials[${index}]` }, type, kind }));

test.each(cases.map((entry) => entry.name))("%s is scored as worked out by hand", (name) => {
  const file = read(name, "audit.json") as AuditFile;
  const audit = readAudit(schemes[0], clausesOf(file), specialsOf(file), { completeFromScheme: true });
  if (!audit.ok) throw new Error(JSON.stringify(audit.error));
  const result = scoreAudit(schemes[0], audit.value);
  const say = { problem: () => "", notice: () => "" };
  const { notices, ...report } = toReport(name, schemes[0], ok(result), say);
  expect({ ...report, notices: notices.map((notice) => notice["id"]) }).toMatchObject(
    read(name, "expected.json") as object,
  );
});

test("every case names where its numbers come from", () => {
  const sources = cases.map((entry) => readFileSync(join(__dirname, entry.name, "source.md"), "utf8"));
  expect(sources.filter((text) => text.trim().length < 40)).toEqual([]);
});
