import type { LiveSheet } from "../../../../calc/liveBook";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose, nothing } from "../../protocol/handle";
import { itemNotFound } from "../../protocol/refusal";
import type { Session } from "../../state/session";
import { booleanOr, textArgument, textOr } from "../arguments";
import { registrations } from "../registrations";

export const worksheetsTable: ClassTable<Session> = {
  name: "WorksheetCollection",
  items: (session) => session.book.sheets().map((sheet) => session.objects.worksheet(sheet.id)),
  index: (session, key) => orRefuse(session, session.findSheet(textArgument(key))),
  methods: {
    Add: (session, name) => {
      const wanted = textOr(name, "");
      const id = session.book.addSheet(wanted === "" ? null : wanted, null, "addin");
      return session.objects.worksheet(id);
    },
    GetItemOrNullObject: (session, key) => orNull(session, session.findSheet(textArgument(key))),
    GetActiveWorksheet: (session) => session.objects.worksheet(session.selection.activeSheet),
    GetCount: (session, visibleOnly) => shown(session, visibleOnly).length,
    GetFirst: (session, visibleOnly) => orRefuse(session, shown(session, visibleOnly)[0]),
    GetLast: (session, visibleOnly) => orRefuse(session, shown(session, visibleOnly).at(-1)),
    ...registrations<Session>("WorksheetCollection", (session) => [session, "Workbook"]),
  },
};

/** All worksheets. */
export const worksheetsHandle = (session: Session): Handle => expose(worksheetsTable, session);

function shown(session: Session, visibleOnly: Argument | undefined): readonly LiveSheet[] {
  const sheets = session.book.sheets();
  return booleanOr(visibleOnly, false) ? sheets.filter((sheet) => sheet.visibility === "visible") : sheets;
}

function orRefuse(session: Session, sheet: LiveSheet | null | undefined): Handle {
  if (sheet === null || sheet === undefined) throw itemNotFound();
  return session.objects.worksheet(sheet.id);
}

function orNull(session: Session, sheet: LiveSheet | null): Handle {
  return sheet === null ? nothing : session.objects.worksheet(sheet.id);
}
