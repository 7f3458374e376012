import type { ClassTable, Handle } from "../../protocol/handle";
import { expose, nothing } from "../../protocol/handle";
import type { Session } from "../../state/session";
import { textArgument, textOr, wordArgument } from "../arguments";
import { keptRange } from "../range/range";
import { worksheetsHandle } from "../sheet/worksheets";

export const applicationTable: ClassTable<Session> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (session) => (session.book.calculation()?.mode === "manual" ? "Manual" : "Automatic"),
    },
    CalculationState: { get: (session) => (session.calculating() ? "Calculating" : "Done") },
  },
  navigation: { IterativeCalculation: (session) => expose(iterationTable, session) },
  methods: {
    CreateWorkbook: (session, file) => expose(createdTable, { session, file: textOr(file, "") }),
    Calculate: (session, type) => {
      const kind = wordArgument(type, ["Recalculate", "Full", "FullRebuild"]);
      session.book.recalculate(kind !== "Recalculate");
    },
    // Both only spare work in between; what an add-in can see afterwards is the same.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** A workbook that was made and is not open yet. */
interface Created {
  readonly session: Session;
  /** base64 of an .xlsx file; "" for an empty workbook. */
  readonly file: string;
}

export const createdTable: ClassTable<Created> = {
  name: "WorkbookCreated",
  methods: {
    Open: ({ session, file }) => void session.opened.push(file),
  },
};

export const iterationTable: ClassTable<Session> = {
  name: "IterativeCalculation",
  properties: { Enabled: { get: (session) => session.book.calculation()?.iterate === true } },
};

export const workbookTable: ClassTable<Session> = {
  name: "Workbook",
  navigation: {
    Application: (session) => expose(applicationTable, session),
    Worksheets: (session) => worksheetsHandle(session),
    Tables: (session) => session.objects.tables(null),
    Names: (session) => session.objects.names(null),
  },
  methods: {
    GetSelectedRange: (session) => session.objects.range(session.selection.current),
    GetActiveCell: (session) => session.objects.range({ ...session.selection.current, rows: 1, columns: 1 }),
    _RemoveReference: (session, id) => session.ranges.release(textArgument(id)),
    _RemoveAllReferences: (session) => session.ranges.releaseAll(),
    _GetRangeForEventByReferenceId: (session, id) => keptRange(session, textArgument(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (session, id) =>
      session.ranges.has(textArgument(id)) ? keptRange(session, textArgument(id)) : nothing,
  },
};

/** The workbook: where every path begins. */
export const workbookHandle = (session: Session): Handle => expose(workbookTable, session);
