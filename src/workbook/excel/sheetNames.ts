/** Names of sheets by their id, as last seen: events tell only the id. */
const names = new Map<string, string>();

/** Keeps the name of a sheet that was just read (id and name loaded). */
export const remember = (sheet: Excel.Worksheet): void => {
  names.set(sheet.id, sheet.name);
};

/** The name of the sheet with this id, or null when it has not been seen. */
export const sheetName = (id: string): string | null => names.get(id) ?? null;
