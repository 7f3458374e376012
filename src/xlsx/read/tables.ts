import type { Table } from "../../core/book/book";
import { readArea } from "../address";
import { attributeOf, childOf, childrenOf, numberOf, readDocument } from "../xml/node";
import { decodeOffice } from "../xml/text";
import type { ReadContext } from "./context";

/** One table of a sheet; null for one without a header row, which the book cannot hold. */
export function readTable(part: string, context: ReadContext): Table | null {
  const root = readDocument(context.parts.need(part), part);
  const area = attributeOf(root, "ref") ?? "";
  if (readArea(area) === null || numberOf(root, "headerRowCount") === 0) {
    context.losses.add("tablesWithoutHeaders");
    return null;
  }
  const filter = childOf(root, "autoFilter");
  context.losses.addIf(childrenOf(filter, "filterColumn").length > 0, "filters");
  return {
    name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "",
    area,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column) =>
      decodeOffice(attributeOf(column, "name") ?? ""),
    ),
    totalsRow: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    style: attributeOf(childOf(root, "tableStyleInfo"), "name") ?? null,
    filterButtons: filter !== null,
  };
}
