import {
  enoughConfidence,
  proposeBindings,
  proposeIn,
  type Proposal,
  type ProposalScope,
} from "../core/binding/propose";
import { keptHeadings } from "../core/binding/keptHeadings";
import type { Book } from "../core/book/book";
import { fail, ok } from "../core/result";
import { areaAddress, readArea } from "../core/review/model/area";
import { anchorName, bindingTable } from "../workbook/layout/bindingNames";
import { bindingRow, bindingSheet, readBindings, type KeptBinding } from "../workbook/layout/bindingSheet";
import { fixed, quoted } from "../workbook/layout/address";
import { freeSheetName } from "../workbook/layout/names";
import { bindingSheetWords } from "../words/bindingSheet";
import type { SnapshotOptions, WorkbookPort } from "../workbook/port";
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
  const names = [{ name: anchorName(kept.number), formula: anchorFormula(agreement.proposal), visible: true }];
  const sheets = outline.value.sheets.map(({ name }) => name);
  const added = table === null ? [bindingSheet(freeSheetName(words.sheet, "", sheets), kept, words)] : [];
  const built = await port.build({ sheets: added, names }, null);
  if (!built.ok) return built;
  if (table !== null) {
    const language = table.headers.includes(bindingSheetWords["zh-CN"].headers.sheet) ? "zh-CN" : "en-US";
    const row = bindingRow(kept, bindingSheetWords[language]);
    const filled = Object.entries(row).filter(([, value]) => value !== "");
    const answer = await port.append(
      bindingTable,
      Object.fromEntries(filled.map(([header, value]) => [header, { value }])),
    );
    if (!answer.ok) return answer;
  }
  return openBound(port, boundPrefix + kept.number);
}

function keptOf({ proposal, scheme }: Agreement, number: string): KeptBinding {
  const { sheet, columns, blankMeans, partialShare } = proposal.binding;
  return { number, sheet, headings: keptHeadings(columns, proposal.headings), blankMeans, partialShare, scheme };
}

const numberOfAnchor = (name: string): string[] => /^StarsheetBound_(\d+)$/.exec(name)?.slice(1) ?? [];

function freeNumber(taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(String(number))) number += 1;
  return String(number);
}

/** The headings of the table, so that the binding finds its sheet when that is renamed. */
function anchorFormula({ binding }: Proposal): string {
  const { header, area, sheet } = binding;
  return `=${quoted(sheet)}!${fixed(header[0], area.left)}:${fixed(header[1], area.right)}`;
}

/** Sheet and cells of a proposal, for people. */
export const placeOf = ({ binding }: Proposal): string => `${quoted(binding.sheet)}!${areaAddress(binding.area)}`;
