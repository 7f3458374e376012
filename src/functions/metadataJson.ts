import { functionHelpEn } from "../words/en/functionHelp";
import { functionsEn } from "../words/en/functions";
import type { FunctionHelp, FunctionId } from "../words/shape/functionHelp";
import type { FunctionWords, ParameterKey } from "../words/shape/functions";
import { functionHelpZh } from "../words/zh/functionHelp";
import { functionsZh } from "../words/zh/functions";
import type { FunctionLanguage } from "./support/language";
import { functions } from "./metadata";

/** What Excel reads once to know the functions of the add-in; one file a language. */
export interface MetadataJson {
  /** Cells in error reach the functions, so that these can name them. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionJson[];
}

interface FunctionJson {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type: string; readonly dimensionality: string };
}

interface Texts {
  readonly words: FunctionWords;
  readonly help: FunctionHelp;
  readonly page: string;
}

const texts: Readonly<Record<FunctionLanguage, Texts>> = {
  zh: { words: functionsZh, help: functionHelpZh, page: "functions.zh-CN.html" },
  en: { words: functionsEn, help: functionHelpEn, page: "functions.html" },
};

/** The metadata in one language; `address` is where the add-in's pages are served, without a slash at its end. */
export function metadataJson(language: FunctionLanguage, address: string): MetadataJson {
  const { page } = texts[language];
  const ids = Object.keys(functions).filter((id): id is FunctionId => id in functions);
  return {
    allowErrorForDataTypeAny: true,
    functions: ids.map((id) => functionJson(id, texts[language], `${address}/${page}#${id}`)),
  };
}

const results = {
  number: { type: "number", dimensionality: "scalar" },
  text: { type: "string", dimensionality: "scalar" },
  table: { type: "any", dimensionality: "matrix" },
} as const;

function functionJson(id: FunctionId, { words, help }: Texts, helpUrl: string): FunctionJson {
  const { parameters, required, result } = functions[id];
  const parameter = (key: ParameterKey, index: number): FunctionJson["parameters"][number] => ({
    name: words.parameters[key],
    description: help.parameters[key],
    ...(key === "language" ? { type: "string", dimensionality: "scalar" } : { type: "any", dimensionality: "matrix" }),
    ...(index >= required && { optional: true }),
  });
  const { summary } = help.functions[id];
  return {
    id,
    name: id,
    description: summary,
    helpUrl,
    parameters: parameters.map(parameter),
    result: results[result],
  };
}
