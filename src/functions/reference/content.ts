import type { CellValue } from "../../core/book/book";
import { functionHelpEn } from "../../words/en/functionHelp";
import { functionsEn } from "../../words/en/functions";
import type { FunctionHelp, FunctionId } from "../../words/shape/functionHelp";
import type { FunctionWords, ParameterKey } from "../../words/shape/functions";
import { functionHelpZh } from "../../words/zh/functionHelp";
import { functionsZh } from "../../words/zh/functions";
import { functions } from "../metadata";
import type { FunctionLanguage } from "../support/language";
import { examples, sampleCells } from "./examples";

/** The functions reference in one language, before it is set as Markdown or as a page. */
export interface Reference {
  readonly help: FunctionHelp["reference"];
  /** With row numbers and column letters around it. */
  readonly sample: readonly (readonly string[])[];
  /** Name and meaning of every parameter there is. */
  readonly parameters: readonly (readonly [name: string, meaning: string])[];
  readonly entries: readonly ReferenceEntry[];
}

/** All there is to say about one function. */
export interface ReferenceEntry {
  readonly id: FunctionId;
  readonly summary: string;
  readonly result: string;
  /** `AUDIT.NAME(first, second, [optional])` */
  readonly signature: string;
  readonly formula: string;
  readonly gives: readonly (readonly string[])[];
}

const texts: Readonly<Record<FunctionLanguage, { readonly words: FunctionWords; readonly help: FunctionHelp }>> = {
  zh: { words: functionsZh, help: functionHelpZh },
  en: { words: functionsEn, help: functionHelpEn },
};

const parameterKeys: readonly ParameterKey[] = [
  "points",
  "verdicts",
  "sampled",
  "failed",
  "awarded",
  "specials",
  "ids",
  "scheme",
  "language",
];

export function referenceContent(language: FunctionLanguage): Reference {
  const { help, words } = texts[language];
  const ids = Object.keys(functions).filter((id): id is FunctionId => id in functions);
  const letters = help.reference.sampleHeaders.map((_, index) => String.fromCharCode(65 + index));
  const sample = sampleCells(language).map((row, index) => [String(index + 2), ...row.map(shown)]);
  return {
    help: help.reference,
    sample: [["", ...letters], ["1", ...help.reference.sampleHeaders], ...sample],
    parameters: parameterKeys.map((key) => [words.parameters[key], help.parameters[key]]),
    entries: ids.map((id) => entry(id, language)),
  };
}

function entry(id: FunctionId, language: FunctionLanguage): ReferenceEntry {
  const { words, help } = texts[language];
  const { parameters, required } = functions[id];
  const names = parameters.map((key, index) =>
    index < required ? words.parameters[key] : `[${words.parameters[key]}]`,
  );
  return {
    id,
    ...help.functions[id],
    signature: `AUDIT.${id}(${names.join(", ")})`,
    formula: exampleFormula(id, language),
    gives: examples[id].gives(language).map((row) => row.map(shown)),
  };
}

/** The example as it is typed; arguments left out at the end are not written. */
export function exampleFormula(id: FunctionId, language: FunctionLanguage): string {
  const given = functions[id].parameters.map((key) => {
    const range = examples[id].arguments[key] ?? "";
    return range === "L" ? (language === "zh" ? "" : '"en-US"') : range;
  });
  const last = given.findLastIndex((range) => range !== "");
  return `=AUDIT.${id}(${given.slice(0, last + 1).join(", ")})`;
}

function shown(cell: CellValue): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.error : String(cell).replace(/^-/, "−");
}
