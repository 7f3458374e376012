import { tablesBeside } from "../workbook/layout/bindingNames";
import { tablesOf } from "../workbook/layout/names";
import type { Reading, ReadRequest, WorkbookPort } from "../workbook/port";
import type { Done, ItemTables, OpenAudit } from "./audit";
import { auditFrom } from "./auditFrom";
import { boundPrefix, isBound } from "./boundSuffix";
import { openAudit } from "./openAudit";
import { requestFor } from "./places";

/** The tables of special items and findings of an audit, wherever its clauses stand. */
export const itemTables = ({ source, beside }: OpenAudit): ItemTables => source ?? beside ?? {};

/** What is read back together with such a table, so that the audit can be told anew. */
export const itemRequest = (suffix: string): ReadRequest | undefined =>
  isBound(suffix) ? undefined : requestFor(suffix);

/** The audit after something was written to such a table; clauses on somebody's own sheet are read again. */
export const afterItem = async (port: WorkbookPort, reading: Reading, suffix: string): Done<OpenAudit> =>
  isBound(suffix) ? openAudit(port, suffix) : auditFrom(reading, suffix);

/** Names of the tables of special items and findings that an audit has or gets. */
export const itemTableNames = (suffix: string): { readonly specials: string; readonly findings: string } =>
  isBound(suffix) ? tablesBeside(suffix.slice(boundPrefix.length)) : tablesOf(suffix);
