import packageFile from "../../package.json";
import { systemLanguage } from "../../src/cli/io";
import { runWith } from "./memoryIo";

describe("the command line", () => {
  test.each([["--help"], ["-h"], ["help"], ["score", "--help"], ["score", "a.json", "-h"]])(
    "helps with %s %s",
    async (...args) => {
      const { code, out, err } = await runWith({}, args.filter(Boolean));
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/Usage: starsheet/);
    },
  );

  test("lists its commands", async () => {
    expect((await runWith({}, ["--help"])).out).toMatch(/^ {2}score {2,}\S/m);
  });

  test("says its version", async () => {
    expect(await runWith({}, ["--version"])).toMatchObject({ code: 0, out: packageFile.version });
  });

  test.each([
    ["nothing", []],
    ["an unknown command", ["frobnicate"]],
    ["no file", ["score"]],
    ["an unknown option", ["score", "--jsno", "a.json"]],
    ["an unknown language", ["--lang", "fr", "score", "a.json"]],
    ["an option without its value", ["score", "a.json", "--audit"]],
  ])("does not understand %s", async (_, args) => {
    const { code, out, err } = await runWith({ "a.json": "{}" }, args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toBe("");
  });

  test.each([
    [
      ["score", "--jsno", "a.json"],
      "没有选项 --jsno。可用选项：--json --ledger --audit --bind --columns --blank --partial --words --scheme --lang --help。",
    ],
    [["score", "-x", "a.json"], "没有选项 -x。"],
    [["score", "--json=yes", "a.json"], "选项 --json 不带值。"],
    [["score", "a.json", "--audit"], "选项 --audit 需要一个值。"],
    [["score", "--audit", "--json", "a.json"], "选项 --audit 需要一个值。"],
    [["review", "--ledger", "a.xlsx"], "没有选项 --ledger。"],
  ])("%j: says in the language asked for what is wrong with an option", async (args, sentence) => {
    const { code, err } = await runWith({ "a.json": "{}" }, args, "zh-CN");
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/Unknown option|argument/);
  });

  test("speaks the language asked for, wherever in the line it is asked", async () => {
    expect((await runWith({}, ["--lang", "zh-CN", "--help"])).out).toMatch(/^Starsheet 依据/);
    expect((await runWith({}, ["score", "--help", "--lang=zh-cn"])).out).toMatch(/^用法/);
    expect((await runWith({}, ["--help"], "zh-CN")).out).toMatch(/^Starsheet 依据/);
  });

  test.each([
    [{ LANG: "zh_CN.UTF-8" }, "zh-CN"],
    [{ LANG: "zh_TW.UTF-8", LC_ALL: "" }, "zh-CN"],
    [{ LANG: "zh_CN.UTF-8", LC_ALL: "C" }, "en-US"],
    [{ LANG: "de_DE.UTF-8" }, "en-US"],
    [{}, "en-US"],
  ])("%j means %s", (env, language) => {
    expect(systemLanguage(env)).toBe(language);
  });
});
