import { useRef } from "react";
import type { OpenAudit, SpecialRow } from "../../../app/audit";
import { itemTables } from "../../../app/itemTables";
import { isOverdue } from "../../../core/audit/correction";
import { useSeats } from "../../components/useSeats";
import { usePane } from "../../context";
import { NoTable } from "./NoTable";
import { SpecialForm } from "./SpecialForm";
import { SpecialItem } from "./SpecialItem";
import { today } from "./today";
import { useSpecials, type Specials } from "./useSpecials";
import "../../styles/forms.css";
import "./specials.css";

interface Props {
  readonly audit: OpenAudit;
}

/** Special deductions against their limit, the bonus against its own, and the form for another. */
export default function SpecialsView({ audit }: Props) {
  return itemTables(audit).specials === undefined ? <NoTable audit={audit} /> : <Items audit={audit} />;
}

function Items({ audit }: Props) {
  const view = useRef<HTMLDivElement>(null);
  const specials = useSpecials(audit);
  useSeats(view, specials.state.focus);
  const deductions = audit.specials.filter((special) => special.type !== "bonus");
  const bonus = audit.specials.filter((special) => special.type === "bonus");
  const limit = deductionLimit(audit);
  return (
    <div className="page specials" ref={view}>
      <Trouble specials={specials} />
      <Overdue items={deductions} specials={specials} />
      <Block
        audit={audit}
        specials={specials}
        title={specials.items.deductions}
        items={deductions}
        limit={limit}
        points={`−${audit.scheme.deductions.pointsEach}`}
        warning={warningFor(deductions.length, limit, specials.items)}
      />
      <Block
        audit={audit}
        specials={specials}
        title={specials.items.bonus}
        items={bonus}
        limit={audit.scheme.bonus.limit}
        points={`+${audit.scheme.bonus.pointsEach}`}
        warning=""
      />
      <SpecialForm audit={audit} specials={specials} />
      <p className="unseen" aria-live="polite">
        {specials.state.said === null ? "" : specials.words.said[specials.state.said]}
      </p>
    </div>
  );
}

/** The number of deductions at which the gate closes; null where the scheme has no such gate. */
function deductionLimit(audit: OpenAudit): number | null {
  const gate = audit.scheme.gates.find((one) => one.rule === "deductions-below");
  return gate?.rule === "deductions-below" ? gate.limit : null;
}

function warningFor(
  count: number,
  limit: number | null,
  words: { readonly lastBefore: string; readonly reached: string },
): string {
  if (limit === null || count < limit - 1) return "";
  return count >= limit ? words.reached : words.lastBefore;
}

/** What did not work with the list. */
function Trouble({ specials: { state } }: { readonly specials: Specials }) {
  const { say } = usePane();
  if (state.trouble === null) return null;
  return (
    <p className="field-problem" role="alert">
      {say.trouble(state.trouble)}
    </p>
  );
}

/** How many corrective actions should be done by now. */
function Overdue({ items, specials }: { readonly items: readonly SpecialRow[]; readonly specials: Specials }) {
  const day = today();
  const late = items.filter(({ correction }) => correction !== undefined && isOverdue(correction, day)).length;
  return late === 0 ? null : <p className="hint warning">{specials.words.overdueCount(late)}</p>;
}

interface BlockProps {
  readonly audit: OpenAudit;
  readonly specials: Specials;
  readonly title: string;
  readonly items: readonly SpecialRow[];
  readonly limit: number | null;
  readonly points: string;
  readonly warning: string;
}

function Block({ audit, specials, title, items, limit, points, warning }: BlockProps) {
  return (
    <section className="block">
      <h2>
        {title}
        <span className="block-count">
          {limit === null ? items.length : specials.items.count(items.length, limit, points)}
        </span>
      </h2>
      {warning === "" ? null : <p className="hint warning">{warning}</p>}
      {items.length === 0 ? <p className="empty">{specials.items.empty}</p> : null}
      <ul className="special-list">
        {items.map((item) => (
          <SpecialItem key={item.index} audit={audit} item={item} specials={specials} />
        ))}
      </ul>
    </section>
  );
}
