import { LabelledSelect } from "../../components/Labelled";
import type { Category, Severity } from "../../../core/review/finding";
import type { ReviewReport } from "../../../app/reviewReport";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

interface Props {
  readonly report: ReviewReport;
  readonly shown: number;
}

const severities: readonly Severity[] = ["error", "warning", "info"];
const categories: readonly Category[] = ["audit", "formula", "data", "workbook"];
/** A value that no sheet can be called: names have no colon. */
const ALL = ":all";

/** By severity, sheet and category; only what occurs can be chosen. */
export function FlagFilterBar({ report, shown }: Props) {
  const { review, tell } = useDesk();
  const { words } = useWords();
  const { filter } = review;
  const { findings } = report.review;
  const w = words.filter;
  const sheets = [...new Set(findings.map(({ sheet }) => sheet))];
  return (
    <div className="review-filter" role="group" aria-label={w.label}>
      <LabelledSelect
        label={w.severity}
        value={filter.severity}
        options={[["", w.all], ...severities.map((one) => [one, words.severity[one]] as const)]}
        onChoose={(value) => tell({ type: "filtered", filter: { severity: severityOf(value) } })}
      />
      <LabelledSelect
        label={w.category}
        value={filter.category}
        options={[["", w.all], ...categories.map((one) => [one, words.category[one]] as const)]}
        onChoose={(value) => tell({ type: "filtered", filter: { category: categoryOf(value) } })}
      />
      <LabelledSelect
        label={w.sheet}
        value={filter.sheet ?? ALL}
        options={[[ALL, w.all], ...sheets.map((name) => [name, name === "" ? w.workbook : name] as const)]}
        onChoose={(value) => tell({ type: "filtered", filter: { sheet: value === ALL ? null : value } })}
      />
      <WithIgnored />
      <p className="review-shown" role="status">
        {w.shown(shown, findings.length)}
      </p>
    </div>
  );
}

function WithIgnored() {
  const { review, tell } = useDesk();
  const { words } = useWords();
  return (
    <label className="review-check">
      <input
        type="checkbox"
        checked={review.filter.withIgnored}
        onChange={(event) => tell({ type: "filtered", filter: { withIgnored: event.target.checked } })}
      />
      {words.filter.ignored}
    </label>
  );
}

const severityOf = (value: string): Severity | "" => severities.find((one) => one === value) ?? "";
const categoryOf = (value: string): Category | "" => categories.find((one) => one === value) ?? "";
