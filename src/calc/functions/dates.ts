import { dateFromSerial, dateToSerial, parseDate, parseTime } from "../value/numberFormats";
import type { CellValue } from "../../core/book/book";
import { toNumber, toText, toWhole } from "../value/coerce";
import { failure, raise } from "../value/operand";
import { type Family, onEveryPass, scalar } from "./define";

const LAST_DAY = 2_958_465;
const MINUTES = 1_440;
const SECONDS = 86_400;

/** A date's number, checked: 0 (1900-01-00) to 9999-12-31. */
function serial(value: CellValue): number {
  const number = toNumber(value);
  return number >= 0 && number < LAST_DAY + 1 ? number : raise("#NUM!");
}

function partsOf(value: CellValue): { year: number; month: number; day: number } {
  const [year, month, day] = dateFromSerial(Math.floor(serial(value)), { leap1900: true });
  return { year, month, day };
}

/** The number of a date; months and days outside their range run over into the next or previous one. */
function dateNumber(year: number, month: number, day: number): number {
  const full = year < 1900 ? year + 1900 : year;
  const first = new Date(Date.UTC(full, month - 1, 1));
  const start = dateToSerial([first.getUTCFullYear(), first.getUTCMonth() + 1, 1, 0, 0, 0]);
  if (full > 9999 || start === undefined) return raise("#NUM!");
  return serial(start + day - 1);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function movedMonths(value: CellValue, months: CellValue, toEnd: boolean): number {
  const { year, month, day } = partsOf(value);
  const target = month - 1 + toWhole(months);
  const y = year + Math.floor(target / 12);
  const m = (((target % 12) + 12) % 12) + 1;
  const last = daysIn(y, m);
  return dateNumber(y, m, toEnd ? last : Math.min(day, last));
}

/** Day of the week by Excel's numbering of kinds 1, 2 and 3. */
function weekday(value: CellValue, kind: number): number {
  const fromSunday = (Math.floor(serial(value)) + 6) % 7;
  if (kind === 1) return fromSunday + 1;
  if (kind === 2) return ((fromSunday + 6) % 7) + 1;
  return kind === 3 ? (fromSunday + 6) % 7 : raise("#NUM!");
}

function difference(from: CellValue, to: CellValue, unit: string): number {
  const a = partsOf(from);
  const b = partsOf(to);
  if (serial(from) > serial(to)) return raise("#NUM!");
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  if (unit === "D") return Math.floor(serial(to)) - Math.floor(serial(from));
  if (unit === "M") return months;
  if (unit === "Y") return Math.trunc(months / 12);
  if (unit === "YM") return months % 12;
  if (unit === "MD") return b.day >= a.day ? b.day - a.day : b.day - a.day + daysIn(b.year, b.month - 1);
  return raise("#NUM!");
}

/** The number of a moment by the clock of the person who looks at it. */
function momentNumber(moment: Date): number {
  const day = dateNumber(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  return day + (moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds()) / SECONDS;
}

const secondsOf = (value: CellValue): number => Math.round((serial(value) % 1) * SECONDS) % SECONDS;

function timeNumber([hour = null, minute = null, second = null]: readonly CellValue[]): number {
  const time = toWhole(hour) / 24 + toWhole(minute) / MINUTES + toWhole(second) / SECONDS;
  return time < 0 ? raise("#NUM!") : time % 1;
}

const inText = (read: (text: string) => { value: number } | undefined) =>
  scalar(1, 1, ([text = null]) => read(toText(text))?.value ?? failure("#VALUE!"));

/** Dates as serial numbers of the 1900 system. */
export const DATES: Family = {
  DATE: scalar(3, 3, ([y = null, m = null, d = null]) => dateNumber(toWhole(y), toWhole(m), toWhole(d))),
  YEAR: scalar(1, 1, ([date = null]) => partsOf(date).year),
  MONTH: scalar(1, 1, ([date = null]) => partsOf(date).month),
  DAY: scalar(1, 1, ([date = null]) => partsOf(date).day),
  HOUR: scalar(1, 1, ([time = null]) => Math.floor(secondsOf(time) / 3600)),
  MINUTE: scalar(1, 1, ([time = null]) => Math.floor(secondsOf(time) / 60) % 60),
  SECOND: scalar(1, 1, ([time = null]) => secondsOf(time) % 60),
  TIME: scalar(3, 3, timeNumber),
  WEEKDAY: scalar(1, 2, ([date = null, kind = 1]) => weekday(date, toWhole(kind))),
  EDATE: scalar(2, 2, ([date = null, months = null]) => movedMonths(date, months, false)),
  EOMONTH: scalar(2, 2, ([date = null, months = null]) => movedMonths(date, months, true)),
  DAYS: scalar(2, 2, ([end = null, start = null]) => Math.floor(serial(end)) - Math.floor(serial(start))),
  DATEDIF: scalar(3, 3, ([from = null, to = null, unit = null]) => difference(from, to, toText(unit).toUpperCase())),
  DATEVALUE: inText((text) => parseDate(text)),
  TIMEVALUE: inText((text) => parseTime(text)),
  TODAY: onEveryPass(scalar(0, 0, (_, scope) => Math.floor(momentNumber(scope.book.now())))),
  NOW: onEveryPass(scalar(0, 0, (_, scope) => momentNumber(scope.book.now()))),
};
