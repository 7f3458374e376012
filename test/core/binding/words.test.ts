import { proposeBindings, type ProposalScope } from "../../../src/core/binding/propose";
import { readMeaning } from "../../../src/core/binding/wordMeaning";
import { bookOfSheets, sheetOfRows, type Written } from "./books";

const checklist = (...verdicts: readonly Written[]) =>
  bookOfSheets(
    sheetOfRows([
      ["No", "Audit question", "Status"],
      ...verdicts.map((one, at) => [at + 1, `Question ${at + 1}`, one]),
    ]),
  );
const read = (verdicts: readonly Written[], choices: ProposalScope["choices"] = {}) =>
  proposeBindings(checklist(...verdicts), { choices })[0];
const raws = (verdicts: readonly Written[], choices: ProposalScope["choices"] = {}) =>
  read(verdicts, choices)?.reading.clauses.map(({ raw }) => raw.awarded ?? raw.verdict);

describe("words that everybody means the same by", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["C and NC", ["C", "NC", "C"], ["conforms", "fails", "conforms"]],
    ["Compliant", ["Compliant", "Non-compliant", "N/A"], ["conforms", "fails", "excluded"]],
    ["Pass and Fail", ["Pass", "FAIL", "pass"], ["conforms", "fails", "conforms"]],
    ["是 and 否", ["是", "否", "不适用"], ["conforms", "fails", "excluded"]],
    ["合格 and 不合格", ["合格", "不合格", "合格"], ["conforms", "fails", "conforms"]],
    ["√ and ×", ["√", "×", "√"], ["conforms", "fails", "conforms"]],
  ])("%s", (_name, words, meant) => {
    expect(raws(words)).toEqual(meant);
  });

  test("P beside F is passed; the company is noted as settled", () => {
    const proposal = read(["P", "F", "P", "P"]);
    expect(raws(["P", "F", "P", "P"])).toEqual(["conforms", "fails", "conforms", "conforms"]);
    expect(proposal?.binding.words).toEqual({ P: "conforms", F: "fails" });
  });
  test("X beside a tick is a cross", () => {
    expect(raws(["√", "X", "√"])).toEqual(["conforms", "fails", "conforms"]);
  });
});

describe("words that may mean anything are asked, never guessed", () => {
  test.each([["OFI"], ["Obs"], ["P"], ["X"], ["S"]])("%s", (word) => {
    const proposal = read(["Yes", word, word, "No"]);
    expect(proposal?.reading.words.find((one) => one.word === word)).toMatchObject({ count: 2, meaning: null });
    expect(raws(["Yes", word, word, "No"])).not.toContain("excluded");
    expect(raws(["Yes", word, word, "No"])?.[1]).not.toBe("conforms");
  });

  test("grades are proposed for a question, below the confidence that scores", () => {
    const proposal = read(["优", "良", "中", "差", "优", "优", "良", "良"]);
    expect(proposal?.confidence).toBeGreaterThan(0.3);
    expect(proposal?.confidence).toBeLessThan(0.6);
  });
});

describe("what was settled", () => {
  test("a share earns that share of the points", () => {
    const words = { 优: "100%", 良: "80%", 差: "0%" } as const;
    // One point each: 1, 0.8, 0.
    expect(raws(["优", "良", "差", "良"], { words })).toEqual(["conforms", "0.8", "fails", "0.8"]);
  });
  test("goes before what everybody means", () => {
    expect(raws(["Yes", "Partial", "No"], { words: { partial: "fails" } })).toEqual(["conforms", "fails", "fails"]);
  });
  test("a name of the language itself is a word like any other", () => {
    const words = Object.fromEntries([["__proto__", "conforms" as const]]);
    expect(raws(["__proto__", "constructor", "No"], { words })).toEqual(["conforms", "constructor", "fails"]);
  });
});

test.each([
  ["符合", "conforms"],
  ["fails", "fails"],
  ["N/A", "excluded"],
  ["notAssessed", "notAssessed"],
  ["50%", "50%"],
  ["１２.５％", "12.5%"],
  ["101%", null],
  ["50", null],
  ["sampled", null],
  ["", null],
])("%s is read as %s", (text, meaning) => {
  expect(readMeaning(text)).toBe(meaning);
});
