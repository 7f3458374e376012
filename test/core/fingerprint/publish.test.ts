import { createHash } from "node:crypto";
import { canonicalScheme } from "../../../src/core/fingerprint/canonical";
import { publishScheme, stateOf } from "../../../src/core/fingerprint/publish";
import { sha256 } from "../../../src/core/fingerprint/sha256";
import type { Scheme } from "../../../src/core/scheme/scheme";
import { schemes } from "../../../src/schemes";

const [base] = schemes;

function published(scheme: Scheme): Scheme {
  const result = publishScheme(scheme);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const withPoints = (scheme: Scheme, value: string): Scheme => ({
  ...scheme,
  clauses: scheme.clauses.map((clause, index) =>
    index === 0 ? { ...clause, points: { ...clause.points, value } } : clause,
  ),
});

test.each(["", "abc", "条款 5.1.1.1", "𠮷野家", "a".repeat(1000)])("SHA-256 of %j is what OpenSSL says", (text) => {
  expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
});

test("a published scheme is recognised, wherever its fields stand", () => {
  const scheme = published(base);
  const reversed = Object.fromEntries(Object.entries(scheme).reverse()) as unknown as Scheme;
  expect([stateOf(base), stateOf(scheme), stateOf(reversed)]).toEqual(["draft", "published", "published"]);
});

test("the fingerprint is that of the canonical text", () => {
  const text = canonicalScheme(base);
  expect(published(base).published?.fingerprint).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  expect(JSON.parse(text)).toEqual(base);
});

test("a corrected name may be published under the same version", () => {
  const reworded: Scheme = { ...published(base), name: { zh: "新名称", en: "New name" } };
  expect(stateOf(reworded)).toBe("reworded");
  expect(stateOf(published(reworded))).toBe("published");
});

test.each<[string, (scheme: Scheme) => Scheme]>([
  ["points", (scheme) => withPoints(scheme, "3")],
  [
    "a bound",
    (scheme) => ({
      ...scheme,
      grades: scheme.grades.map((grade) => (grade.min === "95" ? { ...grade, min: "96" } : grade)),
    }),
  ],
  [
    "an id",
    (scheme) => ({
      ...scheme,
      clauses: scheme.clauses.map((clause) => (clause.id === "5.2.1" ? { ...clause, id: "5.2.9" } : clause)),
    }),
  ],
  ["the order", (scheme) => ({ ...scheme, order: "before" })],
])("a change of %s needs a new version", (_what, change) => {
  const changed = change(published(base));
  expect(stateOf(changed)).toBe("tampered");
  expect(publishScheme(changed)).toEqual({ ok: false, error: [{ code: "NEW_VERSION_NEEDED", version: "1" }] });
  const next = { ...changed, version: "2" };
  expect(stateOf(next)).toBe("next-draft");
  expect(stateOf(published(next))).toBe("published");
});

test("a scheme that breaks rules is not published", () => {
  expect(publishScheme({ ...base, grades: [] })).toMatchObject({
    ok: false,
    error: [{ code: "BAD_SCHEME", key: "grade" }],
  });
});
