import type { Book, Validation } from "../../../src/core/book/book";
import { cellAt, edited, formulaAt, spot, type Edit, type Spot } from "../book";
import type { Fault, FaultKind, Slip } from "../fault";
import type { EntryColumn, Instance, Parts } from "../layout";
import type { Random } from "../random";
import { manyFormulas, oneFormula, type Slipped } from "./place";

const synonyms: Readonly<Record<string, string>> = {
  "Not Applicable": "N/A",
  "N/A": "Not applicable",
  Valid: "Pass",
  Yes: "Y",
  Partly: "Partial",
  是: "空项",
  否: "不是",
  不适用: "删减",
  已评: "已评审",
  未评: "未评分",
};

const reword =
  (change: (word: string) => string | undefined): Slipped =>
  (formula, _at, random) => {
    const found = [...formula.matchAll(/"(<>)?([^"<>]+)"/g)].filter(([, , word = ""]) => word in synonyms);
    const chosen = random.pick(found);
    const word = chosen?.[2];
    const other = word === undefined ? undefined : change(word);
    if (chosen === undefined || other === undefined) return null;
    return (
      formula.slice(0, chosen.index) + `"${chosen[1] ?? ""}${other}"` + formula.slice(chosen.index + chosen[0].length)
    );
  };

const words = (parts: Parts): Parts["wordCells"] => parts.wordCells;
const firstColumn = (parts: Parts): Parts["wordCells"] =>
  parts.wordCells.filter(
    ({ column, sheet }) => column === parts.wordCells.at(-1)?.column && sheet === parts.wordCells.at(-1)?.sheet,
  );

/** The drop-down and the entries get another word; the formulas keep the old one. */
function renamedInList({ book, parts }: Instance, random: Random): Slip | null {
  const isOld = (formula: string, word: string): boolean =>
    formula.includes(`"${word}"`) || formula.includes(`"<>${word}"`);
  const used = Object.keys(synonyms).filter((word) =>
    book.sheets.some((one) =>
      one.validations.some(
        ({ rule }) => rule.kind === "list" && Array.isArray(rule.source) && rule.source.includes(word),
      ),
    ),
  );
  const word = random.pick(used);
  if (word === undefined) return null;
  const other = synonyms[word] ?? "";
  const at = parts.wordCells.filter((place) => isOld(formulaAt(book, place) ?? "", word));
  if (at.length === 0) return null;
  const edits = entrySpots(parts).flatMap((place): Edit[] =>
    cellAt(book, place)?.value === word ? [[place, other]] : [],
  );
  const relisted = (source: readonly string[]): readonly string[] => source.map((one) => (one === word ? other : one));
  const change = (rule: Validation): Validation =>
    rule.rule.kind === "list" && typeof rule.rule.source !== "string"
      ? { ...rule, rule: { kind: "list", source: relisted(rule.rule.source) } }
      : rule;
  const changedBook = {
    ...book,
    sheets: book.sheets.map((one) => ({ ...one, validations: one.validations.map(change) })),
  };
  return { book: edited(changedBook, edits), at };
}

const entrySpots = (parts: Parts): Spot[] =>
  parts.entries.flatMap(({ sheet, column, rows }) => rows.map((row) => spot(sheet, row, column)));

function textAt(book: Book, place: Spot): string {
  const value = cellAt(book, place)?.value;
  return typeof value === "string" ? value : "";
}

/** One entry gets a space or other letters, so that the formulas no longer see it. */
function strayEntry({ book, parts }: Instance, random: Random): Slip | null {
  const places = entrySpots(parts).filter((place) => textAt(book, place) in synonyms);
  const place = random.pick(places);
  const word = place === undefined ? "" : textAt(book, place);
  if (place === undefined) return null;
  return {
    book: edited(book, [
      [place, random.next() < 0.5 || parts.ratios.length === 0 ? `${word} ` : (synonyms[word] ?? "")],
    ]),
    at: [place],
  };
}

type Drop = (
  column: EntryColumn,
  validations: readonly Validation[],
  random: Random,
) => { list: readonly Validation[]; at: readonly number[] } | null;

/** The drop-downs of one column of entries change. */
const dropDowns = (kind: FaultKind, shape: string, drop: Drop): Fault => ({
  kind,
  shape,
  commit({ book, parts }, random) {
    const column = random.pick(parts.entries);
    const validations = book.sheets.find((one) => one.name === column?.sheet)?.validations;
    if (column === undefined || validations === undefined) return null;
    const result = drop(column, validations, random);
    if (result === null) return null;
    return {
      book: withValidations(book, column.sheet, result.list),
      at: result.at.map((row) => spot(column.sheet, row, column.column)),
    };
  },
});

const withValidations = (book: Book, name: string, validations: readonly Validation[]): Book => ({
  ...book,
  sheets: book.sheets.map((one) => (one.name === name ? { ...one, validations } : one)),
});

const letter = (column: number): string => String.fromCharCode(65 + column);
const isCell = ({ area }: Validation): boolean => !area.includes(":");
const cellRules = ({ column }: EntryColumn, validations: readonly Validation[]): Validation[] =>
  validations.filter((one) => isCell(one) && one.area.startsWith(letter(column)) && one.rule.kind === "list");
const rowOf = ({ area }: Validation): number => Number(area.replace(/\D/g, "")) - 1;

/** Gives some one-cell drop-downs the source of another. */
const otherSource =
  (pick: (index: number, count: number, random: Random) => number): Drop =>
  (column, validations, random) => {
    const rules = cellRules(column, validations);
    if (rules.length < 4) return null;
    const index = random.whole(0, rules.length - 1);
    const from = rules[pick(index, rules.length, random)];
    const wrong = rules[index];
    if (from === undefined || wrong === undefined || from === wrong) return null;
    return { list: validations.map((one) => (one === wrong ? { ...one, rule: from.rule } : one)), at: [rowOf(wrong)] };
  };

/** From one row on, every drop-down reads the list of the row above. */
const shiftedFrom: Drop = (column, validations, random) => {
  const rules = cellRules(column, validations);
  if (rules.length < 4) return null;
  const start = random.whole(1, rules.length - 2);
  const late = new Map(
    rules.slice(start).map((one, index) => [one, rules[start + index - 1]?.rule ?? one.rule] as const),
  );
  return {
    list: validations.map((one) => ({ ...one, rule: late.get(one) ?? one.rule })),
    at: [...late.keys()].map(rowOf),
  };
};

/** The drop-down does not reach all rows: its area begins late or ends early by one or two rows. */
const shortArea =
  (begin: number, end: number): Drop =>
  ({ column, rows }, validations) => {
    const name = letter(column);
    const [first, last] = [rows[0] ?? 0, rows.at(-1) ?? 0];
    const found = validations.find((one) => !isCell(one) && one.area.startsWith(name) && one.rule.kind === "list");
    if (found === undefined || rows.length < 5) return null;
    const area = `${name}${first + 1 + begin}:${name}${last + 1 - end}`;
    const at = [...rows.slice(0, begin), ...rows.slice(rows.length - end)];
    return { list: validations.map((one) => (one === found ? { ...one, area } : one)), at };
  };

/** The list ends one word early. */
const lostWord: Drop = (column, validations, random) => {
  const rules = cellRules(column, validations);
  const wrong = random.pick(rules);
  if (wrong?.rule.kind !== "list" || typeof wrong.rule.source !== "string") return null;
  const source = wrong.rule.source.replace(/\$E\$/, "$D$");
  return {
    list: validations.map((one) => (one === wrong ? { ...one, rule: { kind: "list", source } } : one)),
    at: [rowOf(wrong)],
  };
};

export const wordFaults: readonly Fault[] = [
  oneFormula(
    "A02",
    "another word in one formula",
    words,
    reword((word) => synonyms[word]),
  ),
  oneFormula(
    "A02",
    "a space behind the word in one formula",
    words,
    reword((word) => `${word} `),
  ),
  manyFormulas(
    "A02",
    "another word in all formulas of a column",
    firstColumn,
    reword((word) => synonyms[word]),
    { least: 2 },
  ),
  { kind: "A02", shape: "another word in the drop-down and the entries", commit: renamedInList },
  { kind: "A02", shape: "an entry with a space or another word", commit: strayEntry },
  dropDowns(
    "A03",
    "list of the next row",
    otherSource((index, count) => (index + 1 < count ? index + 1 : index - 1)),
  ),
  dropDowns(
    "A03",
    "list of another question",
    otherSource((_index, count, random) => random.whole(0, count - 1)),
  ),
  dropDowns("A03", "lists from one row on belong to the row above", shiftedFrom),
  dropDowns("A03", "drop-down ends early", shortArea(0, 1)),
  dropDowns("A03", "drop-down begins two rows late", shortArea(2, 0)),
  dropDowns("A03", "list ends one word early", lostWord),
];
