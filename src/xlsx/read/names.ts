import type { BookName, PageSetup, Sheet } from "../../core/book/book";
import { fromFile } from "../formula/fromFile";
import { attributeOf, flagOf, numberOf, type XmlNode } from "../xml/node";
import type { Losses } from "../lost";

/** A defined name as stored: `sheet` is the position of the sheet it belongs to. */
interface StoredName {
  readonly name: string;
  readonly text: string;
  readonly sheet: number | undefined;
  readonly hidden: boolean;
}

export interface NamesRead {
  readonly names: BookName[];
  readonly sheets: Sheet[];
}

/** Sorts names into those of the user and those by which Excel keeps print titles, print areas and filters. */
export function readNames(
  nodes: readonly XmlNode[],
  sheets: readonly (Sheet | null)[],
  workbooks: readonly string[],
  losses: Losses,
): NamesRead {
  const stored = nodes.map(readStored);
  const names = stored
    .filter(({ name }) => !name.toLowerCase().startsWith("_xlnm."))
    .map(({ name, text, sheet, hidden }) => {
      const owner = sheet === undefined ? undefined : sheets[sheet]?.name;
      const formula = `=${fromFile(text, workbooks)}`;
      return { name, formula, visible: !hidden, ...(owner === undefined ? {} : { sheet: owner }) };
    });
  const filled = sheets.flatMap((sheet, index) => (sheet ? [withPrintNames(sheet, index, stored, losses)] : []));
  return { names, sheets: filled };
}

function readStored(node: XmlNode): StoredName {
  return {
    name: attributeOf(node, "name") ?? "",
    text: node.text.trim().replace(/^=/, ""),
    sheet: numberOf(node, "localSheetId"),
    hidden: flagOf(node.attributes, "hidden"),
  };
}

function withPrintNames(sheet: Sheet, index: number, stored: readonly StoredName[], losses: Losses): Sheet {
  const find = (name: string): string | undefined =>
    stored.find((entry) => entry.sheet === index && entry.name.toLowerCase() === name)?.text;
  const titles = find("_xlnm.print_titles");
  const area = find("_xlnm.print_area");
  if (titles === undefined && area === undefined) return sheet;
  const page: PageSetup = {
    ...(sheet.page ?? { orientation: "portrait" }),
    ...readTitles(titles, losses),
    ...readPrintArea(area),
  };
  return { ...sheet, page };
}

/** Rows 1:6 of 'Sheet'!$1:$6; repeated columns cannot be kept. */
function readTitles(text: string | undefined, losses: Losses): Pick<PageSetup, "titleRows"> {
  const rows = /!\$?(\d+):\$?(\d+)/.exec(text ?? "");
  losses.addIf(/!\$?[A-Z]+:\$?[A-Z]+/.test(text ?? ""), "printDetails");
  return rows ? { titleRows: [Number(rows[1]) - 1, Number(rows[2]) - 1] } : {};
}

function readPrintArea(text: string | undefined): Pick<PageSetup, "printArea"> {
  const areas = [...(text ?? "").matchAll(/!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)/g)];
  return areas.length === 0 ? {} : { printArea: areas.map((match) => (match[1] ?? "").replaceAll("$", "")).join(",") };
}
