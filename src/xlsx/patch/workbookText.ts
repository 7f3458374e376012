import { encodeText } from "../xml/text";

/** Text put in just before a closing tag, whatever prefix it has; the text itself where there is no such tag. */
function insertBefore(xml: string, closing: string, added: (prefix: string) => string): string {
  const match = new RegExp(`</((?:[\\w.-]+:)?)${closing}\\s*>`).exec(xml);
  return match === null ? xml : xml.slice(0, match.index) + added(match[1] ?? "") + xml.slice(match.index);
}

/** Takes out every element without content for which the test holds. */
function without(xml: string, name: string, isMeant: (element: string) => boolean): string {
  const elements = new RegExp(`<(?:[\\w.-]+:)?${name}\\s[^>]*?/>`, "g");
  return xml.replace(elements, (element) => (isMeant(element) ? "" : element));
}

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(element)?.[1] ?? "";

/** The list of sheets with one more at its end. */
export function withSheet(xml: string, name: string, id: string): string {
  const relation = /<(?:[\w.-]+:)?sheet\s[^>]*?\s([\w.-]+):id\s*=/.exec(xml)?.[1] ?? "r";
  const ids = [...xml.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*?\ssheetId\s*=\s*"(\d+)"/g)].map((match) => Number(match[1]));
  const next = Math.max(0, ...ids) + 1;
  return insertBefore(
    xml,
    "sheets",
    (prefix) => `<${prefix}sheet name="${encodeText(name)}" sheetId="${next}" ${relation}:id="${id}"/>`,
  );
}

/** The list of sheets without one; names of sheets behind it count one less. */
export function withoutSheet(xml: string, name: string): string {
  const sheets = [...xml.matchAll(/<(?:[\w.-]+:)?sheet\s[^>]*?\/>/g)].map(([element]) => element);
  const place = sheets.findIndex((element) => attribute(element, "name") === encodeText(name));
  if (place < 0) return xml;
  const less = (text: string): string => String(Number(text) > place ? Number(text) - 1 : Number(text));
  return without(xml, "sheet", (element) => attribute(element, "name") === encodeText(name))
    .replace(/\slocalSheetId="(\d+)"/g, (_, index: string) => ` localSheetId="${less(index)}"`)
    .replace(/\s(activeTab|firstSheet)="(\d+)"/g, (whole, kind: string, index: string) => {
      const isBehind = Number(index) >= place;
      return isBehind ? ` ${kind}="${Math.max(0, Number(index) - 1)}"` : whole;
    });
}

/** The list of relations with a sheet's; both dialects of the format have names of their own for a sheet. */
export function withSheetRelation(xml: string, id: string, path: string): string {
  const usual = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  const type = /Type\s*=\s*"([^"]*\/worksheet)"/.exec(xml)?.[1] ?? usual;
  return insertBefore(
    xml,
    "Relationships",
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="/${path}"/>`,
  );
}

/** The list of relations without one. */
export const withoutRelation = (xml: string, id: string): string =>
  without(xml, "Relationship", (element) => attribute(element, "Id") === id);

/** The list of content types with those of some parts. */
export const withTypes = (xml: string, parts: readonly { readonly path: string; readonly type: string }[]): string =>
  insertBefore(xml, "Types", (prefix) =>
    parts.map(({ path, type }) => `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`).join(""),
  );

/** The list of content types without those of some parts. */
export const withoutTypes = (xml: string, paths: readonly string[]): string =>
  without(xml, "Override", (element) => paths.some((path) => attribute(element, "PartName") === `/${path}`));

/**
 * The order of calculation without cells that have no formula any more: Excel takes a workbook that lists one for
 * damaged. A cell without a sheet's number stands on the sheet of the one before.
 */
export function withoutCalculation(xml: string, isGone: (sheetId: string, address: string) => boolean): string {
  let sheet = "";
  let written = "";
  return xml.replace(/<(?:[\w.-]+:)?c\s[^>]*?\/>/g, (element) => {
    sheet = attribute(element, "i") || sheet;
    if (isGone(sheet, attribute(element, "r"))) return "";
    const kept =
      attribute(element, "i") === "" && sheet !== written ? element.replace("/>", ` i="${sheet}"/>`) : element;
    written = sheet;
    return kept;
  });
}

/** "true" where Excel itself writes "1": so that our own wish can be told from its owner's, and taken back. */
const OWN_WISH = ' fullCalcOnLoad="true"';
const SETTINGS = /<((?:[\w.-]+:)?calcPr)(?=[\s/>])/;

/** The workbook with the wish to be calculated when it is opened; as it is where it says nothing of calculation. */
export const calculatedOnOpening = (xml: string): string =>
  /\sfullCalcOnLoad\s*=/.test(xml) ? xml : xml.replace(SETTINGS, `<$1${OWN_WISH}`);

/** The workbook without that wish, where it was ours. */
export const calculatedAsBefore = (xml: string): string => xml.replace(OWN_WISH, "");
