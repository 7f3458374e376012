import { fixed, quoted } from "../address";
import { clauseColumn, clauseRange, HEADER_ROW, specialRange } from "../places";
import type { Places } from "../places";
import { EXCLUDED_MARK } from "./earned";

/** Points of all clauses. */
export const pointsSum = (places: Places): string => `SUM(${clauseRange(places, "points")})`;

/** Points of the clauses that were deleted. */
export const excludedSum = (places: Places): string =>
  `SUMPRODUCT((${clauseRange(places, "earned")}="${EXCLUDED_MARK}")*1,${clauseRange(places, "points")})`;

/** Earned points of everything assessed. */
export const earnedSum = (places: Places): string => `SUM(${clauseRange(places, "earned")})`;

/** How many clauses have no verdict. A row counts when it has an id and points, so headings and totals do not. */
export const openCount = (places: Places): string => `SUMPRODUCT(${openRows(places)})`;

/** Points of the clauses that have no verdict. */
export const openSum = (places: Places): string =>
  `SUMPRODUCT((${clauseRange(places, "clause")}<>"")*(${clauseRange(places, "earned")}=""),${clauseRange(places, "points")})`;

/** Rows whose earned points are an error because their entries contradict each other. */
export const wrongCount = (places: Places): string => `SUMPRODUCT(ISERROR(${clauseRange(places, "earned")})*1)`;

/** Clauses marked as not applicable for which no reason was written. */
export const noReasonCount = (places: Places): string =>
  `SUMPRODUCT((${clauseRange(places, "earned")}="${EXCLUDED_MARK}")*(TRIM(${clauseRange(places, "reason")})=""))`;

function openRows(places: Places): string {
  const isClause = `(${clauseRange(places, "clause")}<>"")*ISNUMBER(${clauseRange(places, "points")})`;
  return `${isClause}*(${clauseRange(places, "earned")}="")`;
}

/** The id of the uppermost clause without a verdict. SUMPRODUCT makes MAX see every row without array entry. */
export function nextOpen(places: Places): string {
  const ids = clauseRange(places, "clause");
  const most = "1000000";
  const first = `${most}-SUMPRODUCT(MAX(${openRows(places)}*(${most}-ROW(${ids}))))`;
  const header = `ROW(${quoted(places.scoring.sheet)}!${fixed(HEADER_ROW, clauseColumn("clause"))})`;
  return `INDEX(${ids},${first}-${header}+1)`;
}

/** Which clauses belong to the group whose number stands in the cell `id`. */
function inGroup(places: Places, id: string): string {
  return `(LEFT(${clauseRange(places, "clause")}&".",LEN(${id})+1)=${id}&".")`;
}

/** Sums of one group; `id` is the cell that holds its number, for example 5.1. */
export const groupSums = (places: Places, id: string) => ({
  points: `SUMPRODUCT(${inGroup(places, id)}*1,${clauseRange(places, "points")})`,
  excluded: `SUMPRODUCT(${inGroup(places, id)}*(${clauseRange(places, "earned")}="${EXCLUDED_MARK}"),${clauseRange(places, "points")})`,
  earned: `SUMPRODUCT(${inGroup(places, id)}*1,${clauseRange(places, "earned")})`,
  openPoints: `SUMPRODUCT(${inGroup(places, id)}*(${clauseRange(places, "earned")}=""),${clauseRange(places, "points")})`,
  openCount: `SUMPRODUCT(${inGroup(places, id)}*${openRows(places)})`,
});

/** How many special items of one type are entered; `wordRow` is the row of the word list on the scheme sheet. */
export function specialCount(places: Places, wordRow: number): string {
  const types = specialRange(places, "type");
  const { sheet, words } = places.scheme;
  const tests = Array.from({ length: words.last - words.first + 1 }, (_, index) => {
    const word = `${quoted(sheet)}!${fixed(wordRow, words.first + index)}`;
    return `(TRIM(${types})=${word})*(${word}<>"")`;
  });
  return `SUMPRODUCT(${tests.join("+")})`;
}

/** How many rows of the special items have a type at all. The header is one of the cells. */
export const typedCount = (places: Places): string => `SUMPRODUCT((TRIM(${specialRange(places, "type")})<>"")*1)-1`;
