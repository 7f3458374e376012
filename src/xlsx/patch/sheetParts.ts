import type { Cell, Sheet } from "../../core/book/book";
import { encodeOffice, encodeText } from "../xml/text";
import { StringPool } from "../write/stringPool";
import { StyleBook } from "../write/styleBook";
import { packageFiles } from "../write/parts";
import { writeSheet } from "../write/sheet";
import type { Package } from "../zip/package";

/** The parts of a sheet that comes into a file which has its own styles and texts. */
export interface PlainSheetParts {
  /** The sheet itself first. */
  readonly parts: readonly { readonly path: string; readonly text: string }[];
  readonly overrides: readonly { readonly path: string; readonly type: string }[];
}

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Writes a sheet without looks, its texts in the cells themselves, under numbers that the file has free. */
export function plainSheetParts(sheet: Sheet, file: Package, workbook: string): PlainSheetParts {
  const strings = new OwnTexts();
  const cells = sheet.cells.map(({ style: _look, ...cell }): Cell => cell);
  const number = freeNumber(file, /^xl\/worksheets\/sheet(\d+)\.xml$/);
  const written = writeSheet(
    { ...sheet, cells, conditionalFormats: [], page: null, showGridlines: true },
    { number, selected: false, firstTable: freeTable(file) },
    { styles: new StyleBook(), strings, passwordHash: undefined, dynamic: false, uncalculated: false },
  );
  const isStrict = workbook.includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
  const files = packageFiles(written).filter(([path]) => path.startsWith("xl/"));
  return {
    parts: files.map(([path, text]) => ({ path, text: inDialect(inline(text, strings.texts), isStrict) })),
    overrides: written.flatMap(({ path, type }) =>
      type === null ? [] : [{ path, type: `${spreadsheet}.${type}+xml` }],
    ),
  };
}

/** The texts of one sheet, kept apart from the file's. */
class OwnTexts extends StringPool {
  readonly texts: string[] = [];

  override add(text: string): number {
    return this.texts.push(text) - 1;
  }
}

/** Texts of a pool put into the cells: the file's own pool stays as it is. */
const inline = (xml: string, texts: readonly string[]): string =>
  xml.replace(/ t="s"><v>(\d+)<\/v>/g, (_, index: string) => {
    const text = texts[Number(index)] ?? "";
    return ` t="inlineStr"><is><t xml:space="preserve">${encodeText(encodeOffice(text))}</t></is>`;
  });

const inDialect = (xml: string, isStrict: boolean): string =>
  isStrict
    ? xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
    : xml;

function freeNumber(file: Package, path: RegExp): number {
  return Math.max(0, ...file.names.map((name) => Number(path.exec(name)?.[1] ?? 0))) + 1;
}

/** Tables are numbered both by their part's name and by an id inside. */
function freeTable(file: Package): number {
  const tables = file.names.filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name));
  const ids = tables.map((name) =>
    Number(/<(?:[\w.-]+:)?table\s[^>]*?\sid="(\d+)"/.exec(file.text(name) ?? "")?.[1] ?? 0),
  );
  return Math.max(0, ...ids, freeNumber(file, /^xl\/tables\/table(\d+)\.xml$/) - 1) + 1;
}
