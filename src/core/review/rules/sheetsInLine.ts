import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import type { BookModel } from "../model/bookModel";
import { groupBy } from "../model/groupBy";
import { stretchesOf, type Stretch } from "../model/lines";
import { isFormulaCell, type FormulaCell, type SheetModel } from "../model/sheetModel";
import { finding, type Rule } from "../rule";

/**
 * A summary that reads one sheet in each line: always the same cells of it, but for one line; or always the sheet that its
 * line is named after, but for one.
 */
export const sheetsInLine: Rule = {
  ids: ["inconsistent-reference"],
  check: (model) =>
    model.sheets.flatMap((sheet) =>
      [...stretchesOf(sheet, "column"), ...stretchesOf(sheet, "row")].flatMap((stretch) => [
        ...oddOne(stretch, sheet, model),
        ...ofAnotherName(stretch, sheet, model),
      ]),
    ),
};

interface Reader {
  readonly cell: FormulaCell;
  /** The one other sheet that it reads. */
  readonly source: string;
  /** Its formula without the name of that sheet. */
  readonly bare: string;
}

function oddOne({ cells }: Stretch, sheet: SheetModel, model: BookModel): Finding[] {
  const readers = cells.filter(isFormulaCell).flatMap(readerOf);
  const sources = new Set(readers.map(({ source }) => source.toLowerCase()));
  if (readers.length < 4 || sources.size < readers.length) return [];
  const kinds = [...groupBy(readers, ({ bare }) => bare).values()].sort((one, other) => other.length - one.length);
  const [most, [odd, another] = []] = kinds;
  const peer = most?.[0];
  if (kinds.length !== 2 || !odd || another || !peer || !most) return [];
  return readsItsLine(odd, peer, sheet, model) ? [] : [accuse(odd, peer, most.length, sheet)];
}

function readerOf(cell: FormulaCell): Reader[] {
  const { references, text } = cell.formula;
  const [first] = references;
  if (!first?.sheet || references.some(({ sheet, book }) => sheet !== first.sheet || book !== null)) return [];
  const prefix = first.text.slice(0, first.text.lastIndexOf("!") + 1);
  return [{ cell, source: first.sheet, bare: text.replaceAll(prefix, "!") }];
}

/** Sheets of unequal length: what it reads is named there like what the others read. */
function readsItsLine(odd: Reader, peer: Reader, own: SheetModel, model: BookModel): boolean {
  const labels = [odd, peer].map(({ cell }) => {
    const [reference] = cell.formula.references;
    const target = reference ? model.target(reference, own) : null;
    return reference && target ? target.rowLabel(reference.area.top, reference.area.left) : "";
  });
  return labels[0] === labels[1];
}

/** Reads the sheet of another line although a sheet is named like its own, and nobody reads that. */
function ofAnotherName({ cells, direction }: Stretch, sheet: SheetModel, model: BookModel): Finding[] {
  const readers = cells.filter(isFormulaCell).flatMap(readerOf);
  if (readers.length < 3 || new Set(readers.map(({ bare }) => bare)).size > 1) return [];
  const nameOf = ({ cell: { row, column } }: Reader): string =>
    (direction === "column" ? sheet.rowLabel(row, column) : sheet.columnHeading(row, column)).trim();
  const wrong = readers.filter((one) => nameOf(one).toLowerCase() !== one.source.toLowerCase());
  const [odd, another] = wrong;
  const peer = readers.find((one) => one !== odd);
  if (odd === undefined || another !== undefined || peer === undefined) return [];
  const own = model.sheet(nameOf(odd));
  if (own === undefined || own === sheet) return [];
  const quoted = `'${own.name.replaceAll("'", "''")}'!`;
  return [{ ...accuse(odd, peer, readers.length - 1, sheet), expected: odd.bare.replaceAll("!", quoted) }];
}

function accuse(odd: Reader, peer: Reader, peers: number, sheet: SheetModel): Finding {
  const [mine] = odd.cell.formula.references;
  const prefix = mine ? mine.text.slice(0, mine.text.lastIndexOf("!") + 1) : "";
  return finding(sheet.name, [odd.cell], {
    rule: "inconsistent-reference",
    category: "formula",
    severity: "warning",
    facts: {
      formula: odd.cell.formula.text,
      peer: peer.cell.formula.text,
      peerCell: cellAddress(peer.cell.row, peer.cell.column),
      peers,
    },
    expected: peer.bare.replaceAll("!", prefix),
  });
}
