import type { Protection } from "../../../../core/book/book";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import { accessDenied, notImplemented } from "../../protocol/refusal";
import type { Wire } from "../../protocol/wire";
import { booleanArgument, objectArgument, textOr } from "../arguments";
import type { SheetRef } from "./sheetRef";

const options = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowInsertRows: "insertRows",
  allowDeleteRows: "deleteRows",
} as const satisfies Record<string, Protection["allow"][number]>;

export const protectionTable: ClassTable<SheetRef> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: (ref) => ref.live.protection !== null },
    Options: { get: (ref) => optionsOf(ref) },
  },
  methods: {
    Protect: (ref, wanted, password) => protect(ref, wanted, textOr(password, "")),
    Unprotect: (ref, password) => unprotect(ref, textOr(password, "")),
  },
};

/** Protection of a sheet. */
export const sheetProtection = (ref: SheetRef): Handle => expose(protectionTable, ref);

function optionsOf(ref: SheetRef): Wire {
  const allowed = ref.live.protection?.allow ?? [];
  return Object.fromEntries(Object.entries(options).map(([name, permission]) => [name, allowed.includes(permission)]));
}

/** Protecting a protected sheet is refused, as is unprotecting an open one. */
function protect(ref: SheetRef, wanted: Argument | undefined, password: string): void {
  const { id, protection } = ref.live;
  if (protection !== null) throw accessDenied();
  const allow = permissionsOf(wanted);
  if (password !== "") ref.session.passwords.set(id, password);
  ref.session.book.changeSheet(id, { protection: { password: password !== "", allow } });
}

function permissionsOf(wanted: Argument | undefined): Protection["allow"] {
  if (wanted === undefined || wanted === null) return [];
  return Object.entries(objectArgument(wanted)).flatMap(([name, value]) => {
    if (!(name in options)) throw notImplemented(`WorksheetProtectionOptions.${name}`);
    return booleanArgument(value) ? [options[name as keyof typeof options]] : [];
  });
}

function unprotect(ref: SheetRef, password: string): void {
  const { id, protection } = ref.live;
  if (protection === null) throw accessDenied();
  if (protection.password && ref.session.passwords.get(id) !== password) throw accessDenied();
  ref.session.passwords.delete(id);
  ref.session.book.changeSheet(id, { protection: null });
}
