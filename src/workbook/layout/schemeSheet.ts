import type { BookName, Sheet } from "../../core/book/book";
import type { Scheme } from "../../core/scheme/scheme";
import { specialWords } from "../../core/audit/readSpecials";
import { verdictWords } from "../../core/audit/verdictWords";
import type { VerdictWord } from "../../core/audit/verdictWords";
import { schemeToRows } from "../../core/scheme/rows";
import type { SchemeRow } from "../../core/scheme/rows";
import { pointsStatuses } from "../../core/scheme/choices";
import { schemeColumns, schemeRules } from "../../words/shape/sheets";
import type { SheetWords } from "../../words/shape/sheets";
import { a1, area, fixed, literal } from "./address";
import { Draft } from "./draft";
import { VERDICT_NUMBERS } from "./formulas/earned";
import { COLUMN_HEAD, COUNT, HEADER, NOTE, NUMBER, NUMBER_HEAD, LABEL, SECTION, TEXT, TITLE, WRAPPED } from "./looks";
import { nameAt } from "./nameAt";
import { tablesOf } from "./names";
import type { NewSheets } from "./newSheets";
import { schemeColumn } from "./places";
import type { Places, Rows } from "./places";
import { sheetWords } from "./headers";
import { textHeight } from "./textHeight";

const WIDTHS = [30, 16, 44, 44, 16, 24, 14, 22, 14, 14];
const ZH = 2;
const EN = 3;
/** Words stand side by side from the Chinese one on: zh, en, code, other spellings. */
const WORDS = { first: ZH, last: 9 };

/** Where the parts of the scheme sheet stand; they depend only on the scheme. */
export function placeScheme(sheet: string, scheme: Scheme): Places["scheme"] {
  const verdicts = { first: 6, last: 5 + wordsFor(scheme).length };
  const deductionRow = verdicts.last + 3;
  const kinds = { first: deductionRow + 2, last: deductionRow + 1 + Math.max(1, scheme.deductions.kinds.length) };
  const header = kinds.last + 3;
  const table = { first: header, last: header + schemeToRows(scheme).length };
  const bonusRow = deductionRow + 1;
  const wordsIn = (row: number, words: readonly string[]): Places["scheme"]["specialWords"] =>
    words.map((_, index) => ({ row, column: index < 2 ? ZH + index : ZH + index + 1 }));
  const specials = [...wordsIn(deductionRow, specialWords.deduction), ...wordsIn(bonusRow, specialWords.bonus)];
  return { sheet, verdicts, words: WORDS, deductionRow, bonusRow, specialWords: specials, kinds, table };
}

/** The words of the verdicts that the scheme allows; blank always means not assessed. */
const wordsFor = (scheme: Scheme): readonly VerdictWord[] =>
  verdictWords.filter(({ kind }) => kind === "notAssessed" || scheme.verdicts.allowed.includes(kind));

/** The scheme as a person can read and edit it: the words that cells may hold, then every rule as key and value. */
export function schemeSheet(sheets: NewSheets, places: Places): { sheet: Sheet; names: BookName[] } {
  const draft = new Draft(sheets.names.scheme);
  const { words, language, suffix } = sheets;
  draft.put(0, 0, words.title.scheme, TITLE);
  draft.height(0, 26);
  draft.put(1, 0, words.schemeSheet.hint, LABEL);
  writeVerdicts(draft, sheets, places.scheme);
  writeSpecialWords(draft, sheets, places.scheme);
  writeTable(draft, sheets, places.scheme);
  const column = language === "zh-CN" ? ZH : EN;
  const list = (key: "verdicts" | "kinds", { first, last }: Rows): BookName =>
    nameAt(key, suffix, draft.name, `${fixed(first, column)}:${fixed(last, column)}`);
  const { verdicts, kinds, table } = places.scheme;
  const page = {
    orientation: "landscape",
    fitToWidth: 1,
    fitToHeight: 0,
    titleRows: [table.first, table.first],
    footer: words.footer,
  } as const;
  return {
    sheet: draft.finish(WIDTHS, page, 0),
    names: [list("verdicts", verdicts), list("kinds", kinds)],
  };
}

function writeVerdicts(draft: Draft, { scheme, words }: NewSheets, { verdicts }: Places["scheme"]): void {
  const { verdicts: title, meaning, number, zh, en, code, other } = words.schemeSheet;
  draft.putRow(verdicts.first - 2, 0, [title, null, null, null, null, null, null, null, null, null], SECTION);
  draft.putRow(verdicts.first - 1, 0, [meaning, number, zh, en, code, other], COLUMN_HEAD);
  draft.put(verdicts.first - 1, 1, number, NUMBER_HEAD);
  wordsFor(scheme).forEach((word, index) => {
    const row = verdicts.first + index;
    draft.put(row, 0, word.kind, TEXT);
    draft.put(row, 1, VERDICT_NUMBERS[word.kind], COUNT);
    draft.putRow(row, ZH, spellings(word), TEXT);
  });
}

/** Each spelling once, whatever its case: a formula that counts hits must not count one word twice. */
function spellings(word: VerdictWord): (string | null)[] {
  const fixedPlaces = [word.zh, word.en, word.code];
  const seen = new Set(fixedPlaces.map((text) => text?.toLowerCase()));
  const others = [word.kind, ...word.also].filter((text) => {
    const isNew = !seen.has(text.toLowerCase());
    seen.add(text.toLowerCase());
    return isNew;
  });
  return [...fixedPlaces, ...others].slice(0, WORDS.last - WORDS.first + 1);
}

function writeSpecialWords(draft: Draft, { scheme, words }: NewSheets, places: Places["scheme"]): void {
  const section = [words.schemeSheet.specialTypes, null, null, null, null, null, null, null, null, null];
  draft.putRow(places.deductionRow - 1, 0, section, SECTION);
  for (const [row, type] of [
    [places.deductionRow, "deduction"],
    [places.bonusRow, "bonus"],
  ] as const) {
    const [zh, en, ...others] = specialWords[type];
    draft.put(row, 0, type, TEXT);
    draft.putRow(row, ZH, [zh, en, null, ...others], TEXT);
  }
  scheme.deductions.kinds.forEach(({ id, name }, index) => {
    draft.put(places.kinds.first + index, 0, id, TEXT);
    draft.putRow(places.kinds.first + index, ZH, [name.zh, name.en], TEXT);
  });
}

function writeTable(draft: Draft, { scheme, words, suffix }: NewSheets, { table }: Places["scheme"]): void {
  const section = [words.schemeSheet.table, ...new Array<null>(schemeColumns.length - 1).fill(null)];
  draft.putRow(table.first - 1, 0, section, SECTION);
  const headers = schemeColumns.map((column) => words.scheme[column]);
  draft.putRow(table.first, 0, headers, HEADER);
  schemeToRows(scheme).forEach((line, index) => {
    const row = table.first + 1 + index;
    const said = named(line);
    draft.putRow(row, 0, [line.key, line.value, said.zh, said.en, line.status], WRAPPED);
    draft.put(row, schemeColumn("meaning"), { formula: statusInWords(row, words.pointsStatus) }, NOTE);
    // Numbers stay numbers, because the summary's formulas calculate with them.
    if (typeof line.value === "number") draft.put(row, 1, line.value, NUMBER);
    draft.height(
      row,
      textHeight([
        { text: said.zh, width: 44 },
        { text: said.en, width: 44 },
      ]),
    );
  });
  draft.validate({
    area: area(table.first + 1, schemeColumn("status"), table.last, schemeColumn("status")),
    rule: { kind: "list", source: pointsStatuses },
  });
  draft.table({
    name: tablesOf(suffix).scheme,
    area: area(table.first, 0, table.last, headers.length - 1),
    columns: headers,
    totalsRow: false,
    style: "TableStyleLight9",
    filterButtons: true,
  });
}

/** Rules have no names of their own: what they are about stands where the names of clauses and grades stand. */
function named({ key, zh, en }: SchemeRow): Pick<SchemeRow, "zh" | "en"> {
  const rule = schemeRules.find((one) => one === key);
  if (rule === undefined) return { zh, en };
  return { zh: sheetWords("zh-CN").schemeRules[rule], en: sheetWords("en-US").schemeRules[rule] };
}

/** The status of points as a sentence, so that nobody has to know its code. */
function statusInWords(row: number, words: SheetWords["pointsStatus"]): string {
  const status = a1(row, schemeColumn("status"));
  const known = pointsStatuses.reduceRight(
    (rest, code) => `IF(${status}="${code}",${literal(words[code])},${rest})`,
    literal(words.unknown),
  );
  return `=IF(${status}="","",${known})`;
}
