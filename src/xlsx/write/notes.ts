import type { Cell } from "../../core/book/book";
import { cellAddress } from "../address";
import { encodeOffice } from "../xml/text";
import { documentOf, element, textElement } from "../xml/write";

/** The notes of a sheet as the two parts that Excel wants: the texts, and the boxes they are drawn in. */
export interface NoteParts {
  readonly comments: string;
  readonly drawing: string;
}

/** null when no cell has a note. */
export function writeNotes(cells: readonly Cell[]): NoteParts | null {
  const noted = cells.flatMap(({ row, column, note }) => (note === undefined ? [] : [{ row, column, note }]));
  if (noted.length === 0) return null;
  const comments = noted.map(({ row, column, note }) =>
    element(
      "comment",
      { ref: cellAddress(row, column), authorId: 0 },
      element("text", {}, textElement("t", encodeOffice(note))),
    ),
  );
  return {
    comments: documentOf(
      element("comments", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" }, [
        element("authors", {}, textElement("author", "")),
        element("commentList", {}, comments),
      ]),
    ),
    drawing: drawingOf(noted),
  };
}

function drawingOf(noted: readonly { readonly row: number; readonly column: number }[]): string {
  const namespaces = {
    "xmlns:v": "urn:schemas-microsoft-com:vml",
    "xmlns:o": "urn:schemas-microsoft-com:office:office",
    "xmlns:x": "urn:schemas-microsoft-com:office:excel",
  };
  const layout = element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: 1 }));
  const kind = element(
    "v:shapetype",
    { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
    [element("v:stroke", { joinstyle: "miter" }), element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" })],
  );
  const boxes = noted.map(({ row, column }, index) => boxOf(row, column, index));
  return element("xml", namespaces, [layout, kind, ...boxes]);
}

function boxOf(row: number, column: number, index: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
  return element(
    "v:shape",
    {
      id: `_x0000_s${1025 + index}`,
      type: "#_x0000_t202",
      style: "position:absolute;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    [
      element("v:fill", { color2: "#ffffe1" }),
      element("v:shadow", { on: "t", color: "black", obscured: "t" }),
      element("v:path", { "o:connecttype": "none" }),
      element("v:textbox", { style: "mso-direction-alt:auto" }, '<div style="text-align:left"></div>'),
      element("x:ClientData", { ObjectType: "Note" }, [
        "<x:MoveWithCells/><x:SizeWithCells/>",
        textElement("x:Anchor", anchor),
        textElement("x:AutoFill", "False"),
        textElement("x:Row", String(row)),
        textElement("x:Column", String(column)),
      ]),
    ],
  );
}
