/** @jest-environment jsdom */
import { functions } from "../../src/functions/metadata";
import { exampleFormula } from "../../src/functions/reference/content";
import { examples, sampleCells } from "../../src/functions/reference/examples";
import type { FunctionId } from "../../src/words/shape/functionHelp";
import { calculate } from "./calculate";

const ids = Object.keys(functions) as FunctionId[];

test.each(["zh", "en"] as const)("the examples of the reference in %s give what they promise", async (language) => {
  const sheet = [["header"], ...sampleCells(language)];
  const formulas = ids.map((id) => exampleFormula(id, language).replace(/\b([A-H]\d+:[A-H]\d+)\b/g, "Data!$1"));
  const results = await calculate(sheet, formulas);
  ids.forEach((id, index) => expect([id, results[index]]).toEqual([id, examples[id].gives(language)]));
});
