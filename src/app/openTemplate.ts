import { templateBook } from "../workbook/layout/template";
import { ok } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, OpenAudit } from "./audit";

/** Opens a new workbook by the scheme of an audit, without its data; the open workbook stays as it is. Without an audit nothing happens. */
export const openTemplate = async (port: WorkbookPort, audit: OpenAudit | null): Done<null> =>
  audit === null ? ok(null) : port.openNew(templateBook(audit.scheme, audit.language));
