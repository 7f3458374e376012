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
import type { BoundSource, BindingGap, FoundTable, SourceRead } from "./source";

/** What the command line says about binding; null and empty = it decides by itself. */
export interface BindRequest {
  /** SHEET!RANGE or SHEET. */
  readonly place: string | null;
  /** Id of the rules; of `own`, where they are a file's. */
  readonly scheme: string | null;
  /** The scheme of a team, read from its file. */
  readonly own: Scheme | null;
  readonly scope: Pick<ProposalScope, "columns" | "choices">;
}

export const noBindRequest: BindRequest = { place: null, scheme: null, own: null, scope: {} };

/**
 * Scores somebody's own sheet: the table that is pointed at, or the surest one of the workbook. Formulas that were saved
 * without their results, as programs do, are calculated first.
 */
export async function readBoundSource(file: Book, request: BindRequest): Promise<SourceRead> {
  const book = await calculated(file);
  const proposals =
    request.place === null
      ? ok(worthAWord(proposeBindings(book, request.scope)))
      : proposalsAt(book, request.place, request);
  if (!proposals.ok) return fail([proposals.error]);
  const [best, ...others] = proposals.value;
  if (best === undefined) return fail([nothingFound(request)]);
  const isForced = request.place !== null;
  const missing = missingRole(best);
  if (missing !== null) return fail([{ code: "BINDING_INCOMPLETE", ...foundTable(best), missing }]);
  if (!isForced && best.confidence < enoughConfidence) {
    return fail([{ code: "BINDING_UNSURE", ...foundTable(best), needed: enoughConfidence }]);
  }
  const rules = boundRules(best.reading.clauses, knownTo(request), request.scheme, {
    name: sheetSchemeName,
    all: allClausesName,
  });
  if (rules === null) return fail([unknownScheme(request.scheme ?? "")]);
  return ok(sourceOf(best, others, rules));
}

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

/** Likely tables; without any, one that has clauses and points is named with what it lacks. */
function worthAWord(proposals: readonly Proposal[]): readonly Proposal[] {
  const likely = proposals.filter(({ confidence }) => confidence >= leastConfidence);
  return likely.length > 0 ? likely : proposals.filter(isPriced).slice(0, 1);
}

const isPriced = ({ binding: { columns } }: Proposal): boolean =>
  columns.points !== undefined && (columns.text ?? columns.clause ?? columns.section) !== undefined;

const nothingFound = ({ place }: BindRequest): BindingGap | { code: "NO_AUDIT"; suffix: ""; found: [] } =>
  place === null ? { code: "NO_AUDIT", suffix: "", found: [] } : { code: "BINDING_NOT_FOUND", place };

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

/** What a bound table offers to be scored. */
export function sourceOf(
  best: Pick<Proposal, "binding" | "style" | "confidence" | "reading">,
  others: readonly Proposal[],
  rules: BoundRules,
): AuditSourceOf {
  const { reading, binding, style } = best;
  const bound: BoundSource = {
    ...foundTable(best),
    style,
    header: binding.header,
    blankMeans: binding.blankMeans,
    ids: reading.ids,
    points: reading.points,
    clauses: reading.clauses.length,
    others: others.filter(({ confidence }) => confidence >= enoughConfidence).map(foundTable),
    notices: [...reading.notices, ...(rules.scheme.id === sheetSchemeId ? [{ id: "no-grades" as const }] : [])],
    problems: reading.problems,
  };
  const clauses = reading.clauses.map(({ raw }) => raw);
  return { scheme: rules.scheme, clauses, specials: [], reading: {}, others: [], ignored: [], bound };
}

type AuditSourceOf = Extract<SourceRead, { readonly ok: true }>["value"];
