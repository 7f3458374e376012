import { ok } from "../core/result";
import { areaAddress, readArea } from "../core/review/model/area";
import type { WorkbookPort } from "../workbook/port";
import type { Done } from "./audit";

/** The selected cells as far as they lie within content: A1 areas of one sheet, none when all of them are blank. */
export async function readSelection(
  port: WorkbookPort,
): Done<{ readonly sheet: string; readonly cells: readonly string[] }> {
  const selection = await port.selection();
  if (!selection.ok) return selection;
  const { sheet, address } = selection.value;
  const read = await port.snapshot({ sheets: [sheet], bare: true });
  if (!read.ok) return read;
  const filled = read.value.sheets[0]?.cells ?? [];
  const cells = address.split(",").flatMap((part) => {
    const area = readArea(part);
    if (area === null) return [];
    const own = filled.filter(
      ({ row, column }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (own.length === 0) return [];
    const [rows, columns] = [own.map(({ row }) => row), own.map(({ column }) => column)];
    const first = { top: rows.reduce(lower), left: columns.reduce(lower) };
    return [areaAddress({ ...first, bottom: rows.reduce(higher), right: columns.reduce(higher) })];
  });
  return ok({ sheet, cells });
}

const lower = (one: number, other: number): number => Math.min(one, other);
const higher = (one: number, other: number): number => Math.max(one, other);
