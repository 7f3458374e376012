import { readSchemeFile } from "../../src/schema/schemeFile";
import { schemes } from "../../src/schemes/index";

const json = JSON.stringify(schemes[0]);
const changed = (change: (scheme: Record<string, unknown>) => void): string => {
  const copy = JSON.parse(json) as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
};

describe("a scheme file", () => {
  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s survives JSON", (_, scheme) => {
    expect(readSchemeFile(JSON.stringify(scheme))).toEqual({ ok: true, value: scheme });
  });

  test("is told by path what has the wrong shape", () => {
    const text = changed((scheme) => {
      delete scheme["version"];
      scheme["order"] = "sometimes";
      scheme["formula"] = "=1+1";
      scheme["bonus"] = { pointsEach: 1, limit: 1.5 };
    });
    const read = readSchemeFile(text);
    expect(read.ok ? [] : read.error).toEqual([
      { code: "MISSING_FIELD", path: "version" },
      { code: "WRONG_TYPE", path: "bonus.pointsEach", expected: "text", found: "number" },
      { code: "WRONG_TYPE", path: "bonus.limit", expected: "int", found: "number" },
      { code: "WRONG_VALUE", path: "order", allowed: ["after", "before"] },
      { code: "UNKNOWN_FIELD", path: "formula" },
    ]);
  });

  test("is told which of its rules contradict each other", () => {
    const text = changed((scheme) => {
      scheme["cap"] = "50";
      scheme["floor"] = "60";
    });
    const read = readSchemeFile(text);
    expect(read.ok ? [] : read.error).toMatchObject([{ code: "BAD_SCHEME", why: "floor-above-cap" }]);
  });
});
