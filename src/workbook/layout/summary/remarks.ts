import { literal } from "../address";
import { gradeNumberOf } from "../formulas/grade";
import { specialCount, untypedCount } from "../formulas/sums";
import { BAND_HEAD, COUNT, FIELD, LABEL, LABEL_BESIDE, POINTS, TEXT } from "../looks";
import { schemeRange } from "../places";
import { groupCells } from "./groupTable";
import { COLUMNS, lineCell, MISSING, missingCell, ruleCell } from "./plan";
import type { Missing } from "./plan";
import type { SummaryContext } from "./context";

/** What is still missing, the notices, and the lines to sign on. */
export function writeRemarks(context: SummaryContext): void {
  writeMissing(context);
  writeNotices(context);
  writeSignatures(context);
}

function writeMissing({ draft, plan, sums, places, words }: SummaryContext): void {
  draft.putRow(plan.missing, 0, [words.summary.missing, null, null, null, null, null, null], BAND_HEAD);
  const none = `IF(${missingCell(plan, "open")}=0,"",${sums.nextOpen})`;
  const formulas: Readonly<Record<Missing, string>> = {
    open: `=${sums.count("open")}`,
    openPoints: `=${sums.pointsOf("open")}`,
    wrong: `=${sums.count("wrong")}`,
    untyped: `=${untypedCount(places)}`,
    nextOpen: `=IFERROR(${none},"")`,
  };
  MISSING.forEach((what, index) => {
    const row = plan.missing + 1 + index;
    const style = what === "openPoints" ? POINTS : what === "nextOpen" ? { horizontal: "right" as const } : COUNT;
    draft.put(row, COLUMNS.what, words.summary.lines[what], TEXT);
    draft.put(row, COLUMNS.native, { formula: formulas[what] }, style);
  });
}

function writeNotices(context: SummaryContext): void {
  const { draft, plan, words } = context;
  draft.putRow(plan.notices, 0, [words.summary.notices.title, null, null, null, null, null, null], BAND_HEAD);
  conditions(context).forEach(({ notice, isTrue }, index) => {
    const text = literal(words.summary.notices[notice]);
    draft.put(plan.notices + 1 + index, 0, { formula: `=IFERROR(IF(${isTrue},${text},""),"")` });
  });
}

type Condition = { readonly notice: keyof SummaryContext["words"]["summary"]["notices"]; readonly isTrue: string };

/** Most serious first; each is a native condition, so the notices stand without the add-in. */
function conditions(context: SummaryContext): readonly Condition[] {
  const { plan, places, sums } = context;
  const [points, applicable] = [groupCells(plan, 2), groupCells(plan, 3)];
  const [score, other] = [lineCell("score"), ruleCell("otherOrder")];
  return [
    { notice: "demonstration", isTrue: `${demonstrationCount(context)}>0` },
    { notice: "orderMatters", isTrue: `${gradeNumberOf(score, plan)}<>${gradeNumberOf(other, plan)}` },
    { notice: "pointsSum", isTrue: `ROUND(${lineCell("points")}-${ruleCell("full")},9)<>0` },
    { notice: "groupOut", isTrue: `SUMPRODUCT((${applicable}<0.000000001)*(${points}>0))>0` },
    { notice: "noReason", isTrue: `${sums.withoutReason}>0` },
    { notice: "extraBonus", isTrue: `${specialCount(places, places.scheme.bonusRow)}>${ruleCell("bonusLimit")}` },
  ];
}

const demonstrationCount = ({ places }: SummaryContext): string =>
  `COUNTIF(${schemeRange(places, "status")},"demonstration")`;

function writeSignatures({ draft, plan, words }: SummaryContext): void {
  words.summary.signatures.forEach((label, index) => {
    const row = plan.signatures + Math.floor(index / 2) * 2;
    const column = (index % 2) * 4;
    draft.put(row, column, label, column === 0 ? LABEL : LABEL_BESIDE);
    draft.putRow(row, column === 0 ? COLUMNS.native : COLUMNS.check, [null, null], FIELD);
  });
}
