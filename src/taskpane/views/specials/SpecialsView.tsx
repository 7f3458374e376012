import type { OpenAudit, SpecialRow } from "../../../app/audit";
import { usePane } from "../../context";
import { SpecialForm } from "./SpecialForm";
import { SpecialItem } from "./SpecialItem";

interface Props {
  readonly audit: OpenAudit;
}

/** Special deductions against their limit, the bonus against its own, and the form for another. */
export default function SpecialsView({ audit }: Props) {
  const { words } = usePane();
  const deductions = audit.specials.filter((special) => special.type !== "bonus");
  const bonus = audit.specials.filter((special) => special.type === "bonus");
  const limit = deductionLimit(audit);
  return (
    <div className="page specials">
      <Block
        audit={audit}
        title={words.specials.deductions}
        items={deductions}
        limit={limit}
        points={`−${audit.scheme.deductions.pointsEach}`}
        warning={warningFor(deductions.length, limit, words.specials)}
      />
      <Block
        audit={audit}
        title={words.specials.bonus}
        items={bonus}
        limit={audit.scheme.bonus.limit}
        points={`+${audit.scheme.bonus.pointsEach}`}
        warning=""
      />
      <SpecialForm audit={audit} />
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

interface BlockProps {
  readonly audit: OpenAudit;
  readonly title: string;
  readonly items: readonly SpecialRow[];
  readonly limit: number | null;
  readonly points: string;
  readonly warning: string;
}

function Block({ audit, title, items, limit, points, warning }: BlockProps) {
  const { words } = usePane();
  return (
    <section className="block">
      <h2>
        {title}
        <span className="block-count">
          {limit === null ? items.length : words.specials.count(items.length, limit, points)}
        </span>
      </h2>
      {warning === "" ? null : <p className="hint warning">{warning}</p>}
      {items.length === 0 ? <p className="empty">{words.specials.empty}</p> : null}
      <ul className="special-list">
        {items.map((item) => (
          <SpecialItem key={item.index} audit={audit} item={item} />
        ))}
      </ul>
    </section>
  );
}
