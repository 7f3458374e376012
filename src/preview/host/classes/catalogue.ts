import type { ClassTable } from "../protocol/handle";
import * as conditionalFormat from "./conditionalFormat/conditionalFormat";
import { collectionTable } from "./conditionalFormat/collection";
import { bordersTable, borderTable } from "./format/borders";
import { fillTable, fontTable, formatProtectionTable } from "./format/fillAndFont";
import { formatTable } from "./format/rangeFormat";
import { namesTable, nameTable } from "./name/names";
import { rangeTable, sortTable } from "./range/range";
import { freezeTable } from "./sheet/freezePanes";
import { headerFooterTable, headersFootersTable, layoutTable } from "./sheet/pageLayout";
import { protectionTable } from "./sheet/protection";
import { worksheetTable } from "./sheet/worksheet";
import { worksheetsTable } from "./sheet/worksheets";
import { columnsTable, columnTable } from "./table/columns";
import { rowsTable, rowTable } from "./table/rows";
import { scopedTablesTable, tablesTable } from "./table/tables";
import { tableTable } from "./table/table";
import { validationTable } from "./validation/dataValidation";
import { applicationTable, createdTable, iterationTable, workbookTable } from "./workbook/workbook";

/** What a class table says, without what it works on. */
type AnyTable = Pick<ClassTable<never>, "name" | "properties" | "navigation" | "methods" | "items" | "index">;

export const tables: readonly AnyTable[] = [
  applicationTable,
  createdTable,
  iterationTable,
  workbookTable,
  worksheetsTable,
  worksheetTable,
  freezeTable,
  protectionTable,
  layoutTable,
  headersFootersTable,
  headerFooterTable,
  rangeTable,
  sortTable,
  formatTable,
  fillTable,
  fontTable,
  formatProtectionTable,
  bordersTable,
  borderTable,
  validationTable,
  collectionTable,
  conditionalFormat.formatTable,
  conditionalFormat.customTable,
  conditionalFormat.ruleTable,
  conditionalFormat.rangeFormatTable,
  conditionalFormat.fillTable,
  conditionalFormat.fontTable,
  conditionalFormat.dataBarTable,
  conditionalFormat.positiveBarTable,
  tablesTable,
  scopedTablesTable,
  tableTable,
  columnsTable,
  columnTable,
  rowsTable,
  rowTable,
  namesTable,
  nameTable,
];

/** How a member is used: read (also called or gone through), or assigned. */
export type MemberUse = "read" | "write";

/** Names of Excel's events → names of the registrations they stand for. */
const eventNames: Readonly<Record<string, string>> = {
  onchanged: "DataChangedEvent",
  onselectionchanged: "SelectionChangedEvent",
  onactivated: "ActivatedEvent",
  ondeactivated: "DeactivatedEvent",
  onadded: "AddedEvent",
  ondeleted: "DeletedEvent",
  oncalculated: "CalculatedEvent",
  onnamechanged: "EventNameChanged",
};

/** Whether the host does what a member of Excel's object model promises, for example ("Range", "values", "write"). */
export function implementsMember(className: string, member: string, use: MemberUse): boolean {
  const table = tables.find((candidate) => candidate.name === className);
  if (table === undefined) return false;
  const name = member.toLowerCase();
  if (name.startsWith("on") && use === "read") return sendsEvent(table, name);
  if (name === "items") return table.items !== undefined;
  if (name === "getitem") return table.index !== undefined;
  const property = entry(table.properties, name);
  if (property !== undefined) return (use === "write" ? property.set : property.get) !== undefined;
  return use === "read" && (entry(table.navigation, name) ?? entry(table.methods, name)) !== undefined;
}

function sendsEvent(table: AnyTable, name: string): boolean {
  // The document's selection event is always sent and never registered.
  if (table.name === "Workbook" && name === "onselectionchanged") return true;
  const event = eventNames[name];
  return event !== undefined && entry(table.methods, `_register${event.toLowerCase()}`) !== undefined;
}

function entry<M>(members: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  return Object.entries(members ?? {}).find(([candidate]) => candidate.toLowerCase() === name)?.[1];
}
