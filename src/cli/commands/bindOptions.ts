import { columnRoles, type ColumnRole, type WordMeanings } from "../../core/binding/binding";
import type { ProposalScope } from "../../core/binding/propose";
import { readMeaning } from "../../core/binding/wordMeaning";
import { fail, ok, type Result } from "../../core/result";
import { readArea } from "../../core/review/model/area";
import { bindingWords } from "../../words/binding";
import type { BindRequest } from "../source/boundSource";
import type { Words } from "../words";

/** Options that say how somebody's own sheet is read. */
export const bindOptions = {
  bind: { type: "string", multiple: true, default: [] as string[] },
  columns: { type: "string", default: "" },
  blank: { type: "string", default: "" },
  partial: { type: "string", default: "" },
  words: { type: "string", default: "" },
  scheme: { type: "string", default: "" },
} as const;

type BindValues = Readonly<Record<Exclude<keyof typeof bindOptions, "bind">, string>> & {
  readonly bind: readonly string[];
};

/** What the options ask for, or what is wrong with them. */
export function bindRequest(values: BindValues, files: number, words: Words): Result<BindRequest, string> {
  const { report } = bindingWords[words.language];
  const columns = readColumns(values.columns);
  if ((values.bind.length > 0 || values.columns !== "") && files > 1) return fail(report.oneFile);
  if (columns === null) return fail(report.wrongColumns(values.columns, columnRoles.join(" ")));
  if (values.blank !== "" && !isBlankMeaning(values.blank)) return fail(report.wrongBlank(values.blank));
  if (values.partial !== "" && !isShare(values.partial)) return fail(report.wrongPartial(values.partial));
  const meant = readWordList(values.words);
  if (meant === null) return fail(report.wrongWords(values.words));
  const choices = {
    ...(values.words === "" ? {} : { words: meant }),
    ...(isBlankMeaning(values.blank) ? { blankMeans: values.blank } : {}),
    ...(values.partial === "" ? {} : { partialShare: values.partial }),
  };
  return ok({
    places: values.bind.filter((place) => place !== ""),
    scheme: values.scheme || null,
    own: null,
    scope: { columns, choices },
  });
}

const isBlankMeaning = (text: string): text is "notAssessed" | "zero" => text === "notAssessed" || text === "zero";

const isShare = (text: string): boolean => /^(0?\.\d{1,10}|0|1|0\.0*|1\.0*)$/.test(text);

/** "C=conforms,OFI=50%": meanings by word; null when one of them is none. */
function readWordList(text: string): WordMeanings | null {
  const parts = text.split(/[,;，；]/).filter((part) => part.trim() !== "");
  const read = parts.map((part) => {
    const mark = Math.max(part.lastIndexOf("="), part.lastIndexOf("＝"));
    return [part.slice(0, Math.max(mark, 0)).trim(), mark < 0 ? null : readMeaning(part.slice(mark + 1))] as const;
  });
  const known = read.flatMap(([word, meaning]) => (word === "" || meaning === null ? [] : [[word, meaning] as const]));
  return known.length === read.length ? Object.fromEntries(known) : null;
}

/** "awarded=H,points=C,veto=-": letters of columns by what they hold, "-" for none. */
function readColumns(text: string): NonNullable<ProposalScope["columns"]> | null {
  const columns: Partial<Record<ColumnRole, number | null>> = {};
  for (const part of text.split(/[,;，；]/).map((one) => one.trim())) {
    if (part === "") continue;
    const [name = "", letters = ""] = part.split(/[=＝]/).map((one) => one.trim());
    const role = columnRoles.find((one) => one.toLowerCase() === name.toLowerCase());
    const column = /^[A-Z]{1,3}$/i.test(letters) ? readArea(`${letters}1`)?.left : undefined;
    if (role === undefined || (column === undefined && letters !== "-")) return null;
    columns[role] = column ?? null;
  }
  return columns;
}
