import { EditRefused } from "../../../calc/liveBook";

/** Codes of errors as Excel gives them to an add-in (Microsoft's page "Error handling", table of error codes). */
export type ExcelErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidRequest"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "UnsupportedOperation";

const statusOf: Partial<Record<ExcelErrorCode, number>> = {
  AccessDenied: 401,
  GeneralException: 500,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  RequestPayloadSizeLimitExceeded: 413,
  ServiceNotAvailable: 503,
};

/** What the host answers instead of doing it. */
export class Refusal extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** The HTTP status Excel sends with a code. */
export function statusOfCode(code: ExcelErrorCode): number {
  return statusOf[code] ?? 400;
}

export const itemNotFound = (): Refusal => new Refusal("ItemNotFound", "The requested resource doesn't exist.");

export const accessDenied = (): Refusal => new Refusal("AccessDenied", "You cannot perform the requested operation.");

export const invalidArgument = (detail = "The argument is invalid or missing or has an incorrect format."): Refusal =>
  new Refusal("InvalidArgument", detail);

/** `member` for example "Worksheet.Charts". Loud on purpose: a made-up answer would prove nothing. */
export const notImplemented = (member: string): Refusal =>
  new Refusal("NotImplemented", `NotImplemented: the workbook host does not implement ${member}`);

/** Every failure as a refusal; what is neither ours nor the workbook's is a bug of the host and says so. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof EditRefused) return new Refusal(error.code, error.message);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Refusal("GeneralException", `The workbook host itself failed: ${text}`);
}
