import { documentOf, element } from "../xml/write";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A part of the file, its content type, and the parts it refers to. */
export interface Part {
  readonly path: string;
  readonly xml: string;
  /** After "…spreadsheetml."; null for parts whose file ending says what they are. */
  readonly type: string | null;
  /** Last word of the relation's type → path, in the order of their numbers rId1, rId2 … */
  readonly refers: readonly { readonly type: string; readonly path: string }[];
}

/** All files of the package in the order in which they are stored. */
export function packageFiles(parts: readonly Part[]): [path: string, content: string][] {
  return [
    ["[Content_Types].xml", contentTypes(parts)],
    ["_rels/.rels", packageRelations()],
    [
      "docProps/app.xml",
      documentOf(element("Properties", { xmlns: properties }, "<Application>Starsheet</Application>")),
    ],
    ...parts.flatMap(filesOf),
  ];
}

const properties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

function filesOf(part: Part): [string, string][] {
  const file: [string, string] = [part.path, part.xml];
  if (part.refers.length === 0) return [file];
  const slash = part.path.lastIndexOf("/") + 1;
  const path = `${part.path.slice(0, slash)}_rels/${part.path.slice(slash)}.rels`;
  return [file, [path, relations(part.refers.map(({ type, path: target }) => [`${office}/${type}`, `/${target}`]))]];
}

function packageRelations(): string {
  return relations([
    [`${office}/officeDocument`, "xl/workbook.xml"],
    [`${office}/extended-properties`, "docProps/app.xml"],
  ]);
}

function relations(entries: readonly (readonly [type: string, target: string])[]): string {
  const written = entries.map(([Type, Target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type, Target }),
  );
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  return documentOf(element("Relationships", { xmlns }, written));
}

function contentTypes(parts: readonly Part[]): string {
  const override = (path: string, ContentType: string): string =>
    element("Override", { PartName: `/${path}`, ContentType });
  return documentOf(
    element("Types", { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" }, [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      element("Default", { Extension: "vml", ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing" }),
      ...parts.flatMap(({ path, type }) => (type === null ? [] : [override(path, `${spreadsheet}.${type}+xml`)])),
      override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]),
  );
}
