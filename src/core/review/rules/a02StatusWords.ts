import type { CellValue } from "../../book/book";
import type { Finding } from "../finding";
import { contains, overlaps, type Area, type Place } from "../model/area";
import { cellsIn } from "../model/bookModel";
import type { CellModel } from "../model/cellModel";
import { groupBy } from "../model/groupBy";
import type { SheetModel } from "../model/sheetModel";
import { listsOn, type AnswerList } from "../audit/answerLists";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { comparedWords, type ComparedWord } from "../audit/comparedWords";
import { finding, type Rule } from "../rule";

/** A word in a formula that the cells it looks at cannot hold, or an entry that no formula will see. */
export const statusWords: Rule = {
  ids: ["unknown-status-word"],
  check(model) {
    const audit = auditModel(model);
    const lists = new Map(model.sheets.map((sheet) => [sheet, listsOn(sheet, model)]));
    const compared = audit.formulas
      .filter(({ cell }) => cell.formula.texts.length > 0)
      .flatMap((formula) =>
        comparedWords(formula.tree).flatMap((word) => {
          const sheet = audit.sheetOf(word.range, formula.sheet);
          return sheet === null ? [] : [{ formula, word, sheet }];
        }),
      );
    return [...unknownWords(compared, lists, audit), ...strayEntries(compared, lists)];
  },
};

interface Compared {
  readonly formula: ReadFormula;
  readonly word: ComparedWord;
  readonly sheet: SheetModel;
}
type Lists = ReadonlyMap<SheetModel, readonly AnswerList[]>;

function unknownWords(compared: readonly Compared[], lists: Lists, audit: AuditModel): Finding[] {
  const domains = new Map<string, readonly string[] | null>();
  const wrong = compared.flatMap((one) => {
    const { area } = one.word.range;
    const key = `${one.sheet.name}|${area.top},${area.left},${area.bottom},${area.right}`;
    const domain = domains.has(key) ? (domains.get(key) ?? null) : domainOf(one.sheet, area, lists, audit);
    domains.set(key, domain);
    return domain === null || domain.some((word) => sameWord(word, one.word.word)) ? [] : [{ ...one, domain }];
  });
  const groups = groupBy(wrong, ({ formula, word }) => `${formula.sheet.name}|${formula.cell.column}|${word.word}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const facts = { word: first.word.word, known: first.domain.slice(0, 6).join(", ") };
    const cells = group.map(({ formula }): Place => formula.cell);
    return [
      finding(first.formula.sheet.name, cells, {
        rule: "unknown-status-word",
        category: "audit",
        severity: "error",
        facts,
      }),
    ];
  });
}

/** How Excel compares texts: letters' case does not matter, spaces do. */
const sameWord = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What cells of an area can hold: the words of their drop-downs, or what their formulas say; null where anything can. */
function domainOf(sheet: SheetModel, area: Area, lists: Lists, audit: AuditModel): readonly string[] | null {
  const found = (lists.get(sheet) ?? []).filter((list) => list.areas.some((one) => overlaps(one, area)));
  if (found.length > 0) return [...new Set(found.flatMap(({ words }) => words))];
  const cells = cellsIn(sheet, area).filter((cell) => audit.tableAt(sheet, cell.row, cell.column)?.header !== cell.row);
  const formulas = cells.filter(({ kind }) => kind === "formula");
  const typed = cells.filter(({ kind }) => kind === "text").map(textOf);
  if (formulas.length < 3 || typed.length > 1 || formulas.some(({ formula }) => formula === null)) return null;
  const words = [...new Set(formulas.flatMap(({ formula }) => formula?.texts ?? []))];
  const isClosed = formulas.every((cell) => isAmong(cell.cell.value, words)) && words.length >= 2;
  return isClosed ? words : null;
}

const isAmong = (value: CellValue, words: readonly string[]): boolean =>
  typeof value !== "string" || words.some((word) => sameWord(word, value));

function strayEntries(compared: readonly Compared[], lists: Lists): Finding[] {
  return [...lists].flatMap(([sheet, onSheet]) => {
    const read = compared.filter((one) => one.sheet === sheet).map(({ word }) => word.range.area);
    return onSheet.flatMap((list) => strayIn(sheet, list, read));
  });
}

/** Entries that are not of the list. Where no formula looks for a word of the list, a stray one misleads nobody. */
function strayIn(sheet: SheetModel, { areas, words }: AnswerList, read: readonly Area[]): Finding[] {
  const stray = areas
    .flatMap((area) => cellsIn(sheet, area))
    .filter(({ kind, cell }) => kind === "text" && !isAmong(cell.value, words));
  return stray.map((cell) => {
    const isRead = read.some((area) => contains(area, cell.row, cell.column));
    const facts = { word: textOf(cell), known: words.slice(0, 6).join(", ") };
    return finding(sheet.name, [cell], {
      rule: "unknown-status-word",
      category: "audit",
      severity: isRead ? "warning" : "info",
      facts,
    });
  });
}

/** As typed, spaces included. */
const textOf = ({ cell }: CellModel): string => (typeof cell.value === "string" ? cell.value : "");
