import {
  enoughConfidence,
  proposeBindings,
  proposeIn,
  type Proposal,
  type ProposalScope,
} from "../core/binding/propose";
import { boundRules, type SchemeChoice } from "../core/binding/boundScheme";
import { joined } from "../core/binding/join";
import { keptHeadings } from "../core/binding/keptHeadings";
import type { Book } from "../core/book/book";
import { fail, ok } from "../core/result";
import { areaAddress, readArea } from "../core/review/model/area";
import { anchorName, bindingTable } from "../workbook/layout/bindingNames";
import { bindingRow, bindingSheet, readBindings } from "../workbook/layout/bindingSheet";
import type { KeptBinding } from "../workbook/layout/keptBinding";
import { fixed, quoted } from "../workbook/layout/address";
import { freeSheetName } from "../workbook/layout/names";
import { schemes } from "../schemes";
import { allClausesName, sheetSchemeName } from "../words/sheetScheme";
import { bindingSheetWords } from "../words/bindingSheet";
import type { SnapshotOptions, TableReading, WorkbookPort } from "../workbook/port";
import type { Done, Language, OpenAudit } from "./audit";
import { boundPrefix } from "./boundSuffix";
import { openBound } from "./openBound";

/** What was found in the workbook, with the cells it was found in. */
export interface FoundSheets {
  readonly book: Book;
  readonly proposals: readonly Proposal[];
}

/** Looks for score sheets in the whole workbook. Nothing is written. */
export async function findScoreSheets(port: WorkbookPort, options: SnapshotOptions = {}): Done<FoundSheets> {
  const book = await port.snapshot({ ...options, bare: true });
  if (!book.ok) return book;
  const others = { ...book.value, sheets: book.value.sheets.filter((sheet) => !sheet.tables.some(isOurs)) };
  const proposals = proposeBindings(others).filter(({ confidence }) => confidence >= enoughConfidence / 2);
  return ok({ book: book.value, proposals });
}

const isOurs = ({ name }: { readonly name: string }): boolean => /^Starsheet[A-Z]/.test(name);

/** The table that the user has selected, or the one around his selection. */
export async function selectedScoreSheet(port: WorkbookPort, scope: ProposalScope = {}): Done<FoundSheets> {
  const place = await port.selection();
  if (!place.ok) return place;
  const { sheet, address } = place.value;
  const book = await port.snapshot({ sheets: [sheet], bare: true });
  if (!book.ok) return book;
  const [found] = book.value.sheets;
  const area = readArea(address.slice(address.lastIndexOf("!") + 1).split(",")[0] ?? "");
  if (found === undefined || area === null) return fail({ code: "SHEET_MISSING", sheet });
  return ok({ book: book.value, proposals: proposeIn(found, area, scope) });
}

/** What the user agreed to. */
export interface Agreement {
  readonly proposal: Proposal;
  /** Further tables whose clauses belong to the same audit, in their order. */
  readonly further?: readonly Proposal[];
  /** Id of the rules; null = those that are recognised, else the sheet's own. */
  readonly scheme: string | null;
  /** Of the sheet of bindings. */
  readonly language: Language;
}

/** Notes the binding on the sheet of bindings, which is made where there is none, and opens the audit. */
export async function bindSheet(port: WorkbookPort, agreement: Agreement): Done<OpenAudit> {
  const outline = await port.outline();
  if (!outline.ok) return outline;
  const hasTable = outline.value.tables.some(({ name }) => name === bindingTable);
  const known = hasTable ? await port.read({ tables: [bindingTable], names: [] }) : null;
  if (known !== null && !known.ok) return known;
  const table = known?.value.tables[bindingTable] ?? null;
  const words = bindingSheetWords[agreement.language];
  const taken = table === null ? [] : readBindings(table, Object.values(bindingSheetWords)).map(({ number }) => number);
  const kept = keptOf(agreement, freeNumber([...taken, ...outline.value.names.flatMap(numberOfAnchor)]));
  const sheets = outline.value.sheets.map(({ name }) => name);
  const added = table === null ? [bindingSheet(freeSheetName(words.sheet, "", sheets), kept, words)] : [];
  const built = await port.build({ sheets: added, names: anchorsOf(agreement, kept.number) }, null);
  if (!built.ok) return built;
  const noted = table === null ? built : await addRow(port, table, kept);
  return noted.ok ? openBound(port, boundPrefix + kept.number) : noted;
}

/** A further binding in the table that is there, in its language. */
async function addRow(port: WorkbookPort, table: TableReading, kept: KeptBinding): Done<unknown> {
  const language = table.headers.includes(bindingSheetWords["zh-CN"].headers.sheet) ? "zh-CN" : "en-US";
  const row = bindingRow(kept, bindingSheetWords[language]);
  const filled = Object.entries(row).filter(([, value]) => value !== "");
  return port.append(bindingTable, Object.fromEntries(filled.map(([header, value]) => [header, { value }])));
}

const tablesOf = ({ proposal, further = [] }: Agreement): readonly Proposal[] => [proposal, ...further];

function keptOf(agreement: Agreement, number: string): KeptBinding {
  const { blankMeans, partialShare } = agreement.proposal.binding;
  const tables = tablesOf(agreement);
  const kept = tables.map(({ binding: { sheet, columns }, headings }) => ({
    sheet,
    headings: keptHeadings(columns, headings),
  }));
  const words = Object.fromEntries(tables.flatMap(({ binding }) => Object.entries(binding.words)));
  return { number, tables: kept, blankMeans, partialShare, words, scheme: pinned(agreement) };
}

/** The very version that the audit is begun with; null where the sheet brings its own rules. */
function pinned(agreement: Agreement): SchemeChoice | null {
  const { scheme: id } = agreement;
  const read = joined(tablesOf(agreement).map(({ binding: { sheet }, reading }) => ({ sheet, reading })));
  const clauses = read.flatMap((reading) => reading.clauses);
  const names = { name: sheetSchemeName, all: allClausesName };
  const rules = boundRules(clauses, schemes, id === null ? null : { id, version: null }, names);
  if (rules === null) return id === null ? null : { id, version: null };
  return rules.from === "sheet" ? null : { id: rules.scheme.id, version: rules.scheme.version };
}

const numberOfAnchor = (name: string): string[] => /^StarsheetBound_(\d+)(?:_\d+)?$/.exec(name)?.slice(1) ?? [];

function freeNumber(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(String(number))) number += 1;
  return String(number);
}

/** The headings of every table, so that the binding finds its sheet when that is renamed. */
const anchorsOf = (agreement: Agreement, number: string): Book["names"] =>
  tablesOf(agreement).map(({ binding: { header, area, sheet } }, index) => ({
    name: anchorName(number, index),
    formula: `=${quoted(sheet)}!${fixed(header[0], area.left)}:${fixed(header[1], area.right)}`,
    visible: true,
  }));

/** Sheet and cells of a proposal, for people. */
export const placeOf = ({ binding }: Proposal): string => `${quoted(binding.sheet)}!${areaAddress(binding.area)}`;
