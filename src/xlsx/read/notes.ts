import { cellAddress, readCell } from "../address";
import { allOf, attributeOf, childOf, readDocument, type XmlNode } from "../xml/node";
import { decodeOffice } from "../xml/text";
import { checkText, type ReadContext } from "./context";

/** A note and the cell it hangs on. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The notes of a sheet. Each threaded comment has a shadow among them for old versions of Excel; it is left out. */
export function readNotes(part: string, context: ReadContext, sheet: string): Note[] {
  const root = readDocument(context.parts.need(part), part);
  const authors = allOf(root, "author").map((author) => author.text);
  return allOf(root, "comment").flatMap((comment) => {
    const place = readCell(attributeOf(comment, "ref") ?? "");
    const shadow = authors[Number(attributeOf(comment, "authorId"))]?.startsWith("tc=") ?? false;
    if (place === null || shadow) return [];
    const text = textOf(childOf(comment, "text"));
    checkText(text, { sheet, cell: cellAddress(place.row, place.column) });
    return [{ ...place, text }];
  });
}

function textOf(node: XmlNode | null): string {
  const runs = node ? allOf(node, "t").map((run) => run.text) : [];
  return decodeOffice(runs.join(""));
}
