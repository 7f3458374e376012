import type { RawSpecial } from "../../core/audit/audit";
import type { WordMeanings } from "../../core/binding/binding";
import { canJoin, joined } from "../../core/binding/join";
import { missingRole } from "../../core/binding/missingRole";
import { sheetSchemeId, boundRules, type BoundRules } from "../../core/binding/boundScheme";
import {
  enoughConfidence,
  proposeBindings,
  proposeIn,
  type Proposal,
  type ProposalScope,
} from "../../core/binding/propose";
import type { Book } from "../../core/book/book";
import { fail, ok, type Result } from "../../core/result";
import { areaAddress, readArea, type Area } from "../../core/review/model/area";
import type { Scheme } from "../../core/scheme/scheme";
import { schemes } from "../../schemes/index";
import { allClausesName, sheetSchemeName } from "../../words/sheetScheme";
import type { AuditSource, BoundSource, BindingGap, FoundTable, OpenWord, SourceRead } from "./source";

/** What the command line says about binding; null and empty = it decides by itself. */
export interface BindRequest {
  /** SHEET!RANGE or SHEET; several are the tables of one audit. */
  readonly places: readonly string[];
  /** Id of the rules; of `own`, where they are a file's. */
  readonly scheme: string | null;
  /** The scheme of a team, read from its file. */
  readonly own: Scheme | null;
  readonly scope: Pick<ProposalScope, "columns" | "choices">;
}

export const noBindRequest: BindRequest = { places: [], scheme: null, own: null, scope: {} };

/**
 * Scores somebody's own sheet: the tables that are pointed at, or the surest one of the workbook. Formulas that were saved
 * without their results, as programs do, are calculated first.
 */
export async function readBoundSource(file: Book, request: BindRequest): Promise<SourceRead> {
  const book = await calculated(file);
  const chosen = request.places.length === 0 ? surest(book, request) : pointedAt(book, request);
  if (!chosen.ok) return fail([chosen.error]);
  const { tables, others } = chosen.value;
  const read = joined(tables.map(({ binding: { sheet }, reading }) => ({ sheet, reading })));
  const clauses = read.flatMap((reading) => reading.clauses);
  const meant = request.scheme === null ? null : { id: request.scheme, version: null };
  const rules = boundRules(clauses, knownTo(request), meant, { name: sheetSchemeName, all: allClausesName });
  if (rules === null) return fail([unknownScheme(request.scheme ?? "")]);
  const used = tables.map((table, index) => ({ ...table, reading: read[index] ?? table.reading }));
  return ok(sourceOf(used, others, rules));
}

/** The tables of an audit, the first of which tells the most, and those that were left aside. */
interface ChosenTables {
  readonly tables: readonly Proposal[];
  readonly others: readonly Proposal[];
}

function surest(book: Book, request: BindRequest): Result<ChosenTables, ProposalGap> {
  const [best, ...others] = worthAWord(proposeBindings(book, request.scope));
  if (best === undefined) return fail({ code: "NO_AUDIT", suffix: "", found: [] });
  const missing = missingRole(best);
  if (missing !== null) return fail({ code: "BINDING_INCOMPLETE", ...foundTable(best), missing });
  if (best.confidence >= enoughConfidence) return ok({ tables: [best], others });
  const words = openWords([best]);
  if (words.length > 0) return fail({ code: "BINDING_WORDS", ...foundTable(best), words });
  return fail({ code: "BINDING_UNSURE", ...foundTable(best), needed: enoughConfidence });
}

/** Words without a meaning, the most frequent first. */
export const openWords = (tables: readonly Pick<Proposal, "reading">[]): readonly OpenWord[] =>
  tables
    .flatMap(({ reading }) => reading.words.filter(({ meaning }) => meaning === null))
    .map(({ word, count }) => ({ word, count }))
    .sort((one, other) => other.count - one.count);

/** The table at every place that is pointed at; all of them have to be of one kind. */
function pointedAt(book: Book, request: BindRequest): Result<ChosenTables, ProposalGap> {
  const tables: Proposal[] = [];
  let others: readonly Proposal[] = [];
  for (const place of request.places) {
    const found = proposalsAt(book, place, request);
    if (!found.ok) return found;
    const [best, ...rest] = found.value;
    if (best === undefined) return fail({ code: "BINDING_NOT_FOUND", place });
    const missing = missingRole(best);
    if (missing !== null) return fail({ code: "BINDING_INCOMPLETE", ...foundTable(best), missing });
    const odd = tables.find((table) => !canJoin(table, best));
    if (odd !== undefined) return fail({ code: "BINDING_MIXED", table: foundTable(odd), other: foundTable(best) });
    tables.push(best);
    others = rest;
  }
  return ok({ tables, others: request.places.length === 1 ? others : [] });
}

type ProposalGap = BindingGap | { readonly code: "NO_AUDIT"; readonly suffix: ""; readonly found: [] };

/** Results that a program did not save are worked out first. */
export async function calculated(book: Book): Promise<Book> {
  const isOpen = book.sheets.some(({ cells }) =>
    cells.some((cell) => cell.formula !== undefined && cell.value === null),
  );
  if (!isOpen) return book;
  const { createLiveBook } = await import("../../calc/createLiveBook");
  return createLiveBook(book).toBook();
}

/** Below this a table only has a word or two in common with a score sheet: it is not worth a question. */
const leastConfidence = 0.25;

/** Likely tables; without any, one that has clauses and points or scores is named with what it lacks. */
function worthAWord(proposals: readonly Proposal[]): readonly Proposal[] {
  const likely = proposals.filter(({ confidence }) => confidence >= leastConfidence);
  return likely.length > 0 ? likely : proposals.filter(isPriced).slice(0, 1);
}

const isPriced = ({ binding: { columns } }: Proposal): boolean =>
  (columns.points ?? columns.awarded) !== undefined &&
  (columns.text ?? columns.clause ?? columns.section) !== undefined;

/** The schemes that rules may be taken from. */
export const knownTo = ({ own }: BindRequest): readonly Scheme[] => (own === null ? schemes : [own, ...schemes]);

export const unknownScheme = (id: string): BindingGap => ({
  code: "BINDING_SCHEME",
  id,
  known: schemes.map((scheme) => scheme.id),
});

function proposalsAt(book: Book, place: string, { scope }: BindRequest): Result<readonly Proposal[], BindingGap> {
  const target = targetOf(book, place);
  if (target === null) return fail({ code: "BAD_PLACE", place });
  const sheet = book.sheets.find(({ name }) => name.toLowerCase() === target.sheet.toLowerCase());
  if (sheet === undefined)
    return fail({ code: "NO_SHEET", sheet: target.sheet, found: book.sheets.map(({ name }) => name) });
  return ok(proposeIn(sheet, target.area ?? wholeSheet, scope));
}

const wholeSheet: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

interface Target {
  readonly sheet: string;
  readonly area: Area | null;
}

/** 'My sheet'!A1:F20, Sheet!A:F or only a sheet's name. */
function targetOf(book: Book, place: string): Target | null {
  if (book.sheets.some(({ name }) => name.toLowerCase() === place.toLowerCase())) return { sheet: place, area: null };
  const mark = place.lastIndexOf("!");
  const sheet = place.slice(0, Math.max(mark, 0)).replace(/^'|'$/g, "").replaceAll("''", "'");
  if (mark < 0) return { sheet: place, area: null };
  const area = readArea(place.slice(mark + 1).trim());
  if (sheet === "" || area === null) return null;
  const isOneCell = area.top === area.bottom && area.left === area.right;
  return { sheet, area: isOneCell ? null : area };
}

const foundTable = ({ binding, confidence }: Pick<Proposal, "binding" | "confidence">): FoundTable => ({
  sheet: binding.sheet,
  range: areaAddress(binding.area),
  confidence,
  columns: binding.columns,
});

/** A table as it is used, with ids that no other table of the audit has. */
type UsedTable = Pick<Proposal, "binding" | "style" | "confidence" | "reading">;

/** What the tables of an audit offer to be scored, with special items where they are kept. */
export function sourceOf(
  tables: readonly UsedTable[],
  others: readonly Proposal[],
  rules: BoundRules,
  specials: readonly RawSpecial[] = [],
): AuditSource {
  const clauses = tables.flatMap(({ reading }) => reading.clauses.map(({ raw }) => raw));
  const bound = boundOf(tables, others, rules);
  return { scheme: rules.scheme, clauses, specials, reading: {}, others: [], ignored: [], ...(bound && { bound }) };
}

function boundOf(tables: readonly UsedTable[], others: readonly Proposal[], rules: BoundRules): BoundSource | null {
  const [first, ...further] = tables;
  if (first === undefined) return null;
  const { reading, binding, style } = first;
  const notices = tables.flatMap((table) => table.reading.notices);
  return {
    ...foundTable(first),
    style,
    header: binding.header,
    blankMeans: binding.blankMeans,
    ids: reading.ids,
    points: reading.points,
    clauses: tables.reduce((sum, table) => sum + table.reading.clauses.length, 0),
    further: further.map(foundTable),
    words: Object.assign({}, ...tables.map((table) => table.binding.words)) as WordMeanings,
    open: openWords(tables),
    others: others.filter(({ confidence }) => confidence >= enoughConfidence).map(foundTable),
    notices: [...notices, ...(rules.scheme.id === sheetSchemeId ? [{ id: "no-grades" as const }] : [])],
    problems: tables.flatMap((table) => table.reading.problems),
  };
}
