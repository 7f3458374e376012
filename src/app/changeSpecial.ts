import { closingGaps, noCorrection } from "../core/audit/correction";
import type { Correction } from "../core/audit/correction";
import { fail, ok } from "../core/result";
import type { WorkbookPort } from "../workbook/port";
import type { Done, NewSpecial, OpenAudit, SpecialPatch, SpecialRow } from "./audit";
import { afterItem, itemRequest, itemTableNames, itemTables } from "./itemTables";
import { correctionEntries, specialEntries, specialTable } from "./specialCells";
import { rowEdits } from "./tableCells";

/**
 * Writes what is different in a special item and its corrective action as one undoable step, if the row still is what
 * `audit` says, and answers the audit read again. Closing without proof, name and day is refused: CORRECTION_INCOMPLETE.
 */
export async function changeSpecial(
  port: WorkbookPort,
  audit: OpenAudit,
  index: number,
  patch: SpecialPatch,
): Done<OpenAudit> {
  const { suffix } = audit;
  const { specials } = itemTables(audit);
  if (specials === undefined) return fail({ code: "TABLE_MISSING", table: itemTableNames(suffix).specials });
  const shown = audit.specials.find((special) => special.index === index);
  if (shown === undefined) return fail({ code: "ROW_MISSING", table: specials.name, key: String(index + 1) });
  const [item, correction] = [itemChange(shown, patch), correctionChange(shown, patch)];
  const now = { ...noCorrection, ...shown.correction, ...correction };
  const missing = Object.keys(correction).length > 0 && now.state === "closed" ? closingGaps(now) : [];
  if (missing.length > 0) return fail({ code: "CORRECTION_INCOMPLETE", missing });
  const entries = [...specialEntries(audit, item), ...correctionEntries(audit, correction, now)];
  if (entries.length === 0) return ok(audit);
  const edits = rowEdits(specialTable(specials, audit), index, entries);
  if (!edits.ok) return edits;
  const reading = await port.write(edits.value, itemRequest(suffix));
  return reading.ok ? afterItem(port, reading.value, suffix) : reading;
}

const itemFields = ["type", "kind", "clause", "site", "description", "evidence"] as const;

const itemChange = (shown: SpecialRow, patch: SpecialPatch): Partial<NewSpecial> =>
  Object.fromEntries(
    itemFields.flatMap((key) => (patch[key] === undefined || patch[key] === shown[key] ? [] : [[key, patch[key]]])),
  );

function correctionChange(shown: SpecialRow, patch: SpecialPatch): Partial<Correction> {
  const before: Correction = shown.correction ?? noCorrection;
  const fields = Object.keys(noCorrection) as (keyof Correction)[];
  return Object.fromEntries(
    fields.flatMap((key) => (patch[key] === undefined || patch[key] === before[key] ? [] : [[key, patch[key]]])),
  );
}
