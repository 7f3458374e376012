import { strToU8, zipSync, type Zippable } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a hand-made file consists of; parts that are left out get the plainest form that Excel accepts. */
export interface HandmadeFile {
  /** Everything inside the worksheet element. */
  readonly sheet?: string;
  /** Everything inside the workbook element before and after its sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** More relations of the sheet: id, type, target. */
  readonly sheetRelations?: readonly (readonly [string, string, string])[];
  readonly workbookRelations?: readonly (readonly [string, string, string])[];
  /** More files of the package, or other content for those above. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** Builds a workbook file out of XML written by hand, so that the reader is not tested with the writer's own work. */
export function handmade(file: HandmadeFile): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}">${file.beforeSheets ?? ""}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${file.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ...(file.strings === undefined ? [] : [["rId2", "sharedStrings", "sharedStrings.xml"] as const]),
      ...(file.styles === undefined ? [] : [["rId3", "styles", "styles.xml"] as const]),
      ...(file.workbookRelations ?? []),
    ]),
    "xl/worksheets/sheet1.xml": `<?xml version="1.0"?>\n<worksheet xmlns="${main}" xmlns:r="${office}">${file.sheet ?? "<sheetData/>"}</worksheet>`,
    ...(file.strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${file.strings}</sst>` }),
    ...(file.styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${main}">${file.styles}</styleSheet>` }),
    ...(file.sheetRelations ? { "xl/worksheets/_rels/sheet1.xml.rels": relations(file.sheetRelations) } : {}),
    ...file.more,
  };
  return zipped(parts);
}

function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [path, content] of Object.entries(parts))
    files[path] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}

function relations(entries: readonly (readonly [string, string, string])[]): string {
  const written = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${written.join("")}</Relationships>`;
}
