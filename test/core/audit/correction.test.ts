import {
  asDay,
  closingGaps,
  isClosedTooEarly,
  isOverdue,
  readVerified,
  writtenVerified,
} from "../../../src/core/audit/correction";
import type { Correction } from "../../../src/core/audit/correction";

const correction: Correction = {
  requirement: "补做回访",
  responsible: "李四",
  due: "2026-11-30",
  proof: "回访记录 3 份",
  verifiedBy: "张三",
  verifiedOn: "2026-12-01",
  state: "to-be-verified",
};

test.each([
  ["the day before it is due", "2026-11-29", false],
  ["on the day itself", "2026-11-30", false],
  ["the day after", "2026-12-01", true],
  ["the next year", "2027-01-01", true],
])("%s", (_when, today, expected) => {
  expect(isOverdue(correction, today)).toBe(expected);
});

test("what is closed is never overdue, what has no state is", () => {
  expect(isOverdue({ ...correction, state: "closed" }, "2027-01-01")).toBe(false);
  expect(isOverdue({ ...correction, state: null }, "2027-01-01")).toBe(true);
});

test.each([["尽快"], [""], ["2026-02-30"], ["30 Nov"]])("“%s” is no day and never overdue", (due) => {
  expect(isOverdue({ ...correction, due }, "2099-01-01")).toBe(false);
});

test.each([
  ["2026-11-30", "2026-11-30"],
  ["2026/1/5", "2026-01-05"],
  ["2026年11月30日", "2026-11-30"],
  ["２０２６．１１．３０", "2026-11-30"],
  ["2024-02-29", "2024-02-29"],
  ["2026-02-29", null],
  ["2026-13-01", null],
  ["11-30", null],
])("%s is the day %s", (text, day) => {
  expect(asDay(text)).toBe(day);
});

test("closing needs proof, a name and a day, and says each that is missing", () => {
  expect(closingGaps(correction)).toEqual([]);
  expect(closingGaps({ ...correction, proof: " ", verifiedBy: "", verifiedOn: "" })).toEqual([
    "proof",
    "verifiedBy",
    "verifiedOn",
  ]);
});

test("closed in the sheet without proof is too early", () => {
  expect(isClosedTooEarly({ ...correction, state: "closed", proof: "" })).toBe(true);
  expect(isClosedTooEarly({ ...correction, state: "closed" })).toBe(false);
  expect(isClosedTooEarly({ ...correction, state: "open", proof: "" })).toBe(false);
});

test.each([
  ["张三 2026-12-01", "张三", "2026-12-01"],
  ["张三/2026-12-1", "张三", "2026-12-01"],
  ["Mary Ann Smith, 2026/12/01", "Mary Ann Smith", "2026-12-01"],
  ["张三，2026年12月1日", "张三", "2026-12-01"],
  ["张三", "张三", ""],
  ["2026-12-01", "", "2026-12-01"],
  ["张三 2026-02-31", "张三 2026-02-31", ""],
  ["", "", ""],
])("“%s” is verified by “%s” on “%s”", (cell, verifiedBy, verifiedOn) => {
  expect(readVerified(cell)).toEqual({ verifiedBy, verifiedOn });
});

test("name and day come back from the cell they were written into", () => {
  const verified = { verifiedBy: "Mary Ann Smith", verifiedOn: "2026-12-01" };
  expect(readVerified(writtenVerified(verified))).toEqual(verified);
  expect(writtenVerified({ verifiedBy: "张三", verifiedOn: "" })).toBe("张三");
});
