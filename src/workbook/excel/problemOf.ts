import type { WorkbookProblem } from "../port";

/** What a batch was about, so that Excel's refusal can be told in the user's terms. Filled while the batch goes on. */
export interface Subject {
  sheet: string;
  cells: readonly string[];
}

const BUSY = new Set([
  "Conflict",
  "GenericTimeout",
  "HostRestartNeeded",
  "InsertDeleteConflict",
  "RequestAborted",
  "ServiceNotAvailable",
  "ServerBusy",
  "Timeout",
  "TooManyRequests",
]);
const TOO_LARGE = new Set([
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
]);
const NOT_SUPPORTED = new Set(["ApiNotFound", "NotImplemented", "UnsupportedFeature", "UnsupportedOperation"]);
const READ_ONLY = new Set(["ReadOnlyWorkbook", "InactiveWorkbook", "WorkbookReadOnly"]);

/** Excel's error as one of the problems we know; errors that are not Excel's are bugs and go on. */
export function problemOf(error: unknown, subject: Subject): WorkbookProblem {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { code, message } = error;
  if (code === "InvalidOperationInCellEditMode") return { code: "CELL_EDIT_MODE" };
  if (code === "AccessDenied") return { code: "SHEET_PROTECTED", sheet: subject.sheet, cells: subject.cells };
  if (READ_ONLY.has(code)) return { code: "READ_ONLY" };
  if (BUSY.has(code)) return { code: "EXCEL_BUSY" };
  if (TOO_LARGE.has(code)) return { code: "TOO_LARGE" };
  if (NOT_SUPPORTED.has(code)) return { code: "NOT_SUPPORTED", need: message };
  if (code === "ItemAlreadyExists") return { code: "NAME_TAKEN", name: subject.sheet };
  if (code === "ItemNotFound" && subject.sheet !== "") return { code: "SHEET_MISSING", sheet: subject.sheet };
  return { code: "EXCEL_REFUSED", detail: message };
}
