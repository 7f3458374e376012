import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawClause, RawSpecial } from "../../src/core/audit/audit";
import { readAudit } from "../../src/core/audit/readAudit";
import { isZero, subtract, ZERO } from "../../src/core/number/rational";
import { ok } from "../../src/core/result";
import { toReport } from "../../src/core/score/report";
import { scoreAudit } from "../../src/core/score/scoreAudit";
import type { Scheme } from "../../src/core/scheme/scheme";
import { schemes } from "../../src/schemes";
import { fixtureSchemes } from "./fixtures";

interface AuditFile {
  readonly scheme: string;
  readonly clauses: readonly Readonly<Record<string, string | number>>[];
  readonly specials: readonly Readonly<Record<string, string>>[];
  /** The verdict of every clause that is not listed. */
  readonly others?: string;
}

const folder = join(__dirname, "golden");
const cases = readdirSync(folder);
const read = (name: string, file: string): unknown => JSON.parse(readFileSync(join(folder, name, file), "utf8"));

function schemeOf({ scheme: id }: AuditFile): Scheme {
  const scheme = [...schemes, ...fixtureSchemes].find((one) => one.id === id);
  if (scheme === undefined) throw new Error(`no scheme ${id}`);
  return scheme;
}

function clausesOf(file: AuditFile, scheme: Scheme): RawClause[] {
  const listed = new Map(file.clauses.map((clause) => [clause["id"], clause]));
  return scheme.clauses.map(({ id }, index) => {
    const clause = listed.get(id) ?? { verdict: file.others };
    const { verdict, sampled, failed, awarded } = clause as Readonly<Record<string, string | number | undefined>>;
    return { place: { in: "path", path: `clauses[${index}]` }, id, points: null, verdict, sampled, failed, awarded };
  });
}

const specialsOf = (file: AuditFile): RawSpecial[] =>
  file.specials.map(({ type, kind }, index) => ({ place: { in: "path", path: `specials[${index}]` }, type, kind }));

describe.each(cases)("%s", (name) => {
  const file = read(name, "audit.json") as AuditFile;
  const scheme = schemeOf(file);
  const audit = readAudit(scheme, clausesOf(file, scheme), specialsOf(file), { completeFromScheme: true });
  if (!audit.ok) throw new Error(JSON.stringify(audit.error));
  const result = scoreAudit(scheme, audit.value);

  test("is scored as worked out by hand", () => {
    const say = { problem: () => "", notice: () => "" };
    const { notices, ...report } = toReport(name, scheme, ok(result), say);
    expect({ ...report, notices: notices.map((notice) => notice["id"]) }).toMatchObject(
      read(name, "expected.json") as object,
    );
  });

  test("the ledger adds up to the score", () => {
    const last = result.ledger.at(-1)?.running ?? ZERO;
    expect(result.score === null || isZero(subtract(last, result.score))).toBe(true);
  });

  test("names where its numbers come from", () => {
    expect(readFileSync(join(folder, name, "source.md"), "utf8").trim().length).toBeGreaterThan(40);
  });
});
