/** Day 0 of Excel's calendar as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** A date written yyyy-mm-dd as Excel's serial number; any other text as it is; nothing for "". */
export function dateContent(text: string): string | number | null {
  if (text.trim() === "") return null;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (match === null) return text;
  const [year, month, day] = match.slice(1).map(Number);
  const time = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1);
  return isoDate((time - EPOCH) / DAY) === text.trim() ? (time - EPOCH) / DAY : text;
}

/** The date of a serial number as yyyy-mm-dd. */
export const isoDate = (serial: number): string =>
  new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
