import { useMemo, useState } from "react";
import { Button } from "../../components/Button";
import { Colours } from "./Colours";
import { FlagFilterBar } from "./FlagFilterBar";
import { flagGroups, type FlagGroup } from "./flagGroups";
import { FlagItem } from "./FlagItem";
import type { PartProps } from "./part";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

/** The flags by rule and block, those that can move the score most first. */
export function FlagsPart({ book, report }: PartProps) {
  const { review } = useDesk();
  const { words } = useWords();
  const groups = useMemo(() => flagGroups(report, review.filter), [report, review.filter]);
  const shown = groups.reduce((sum, { flags }) => sum + flags.length, 0);
  const all = report.review.findings.length;
  if (all === 0) {
    const isBare = report.review.coverage.formulas === 0;
    return (
      <p className="empty">
        {words.filter.nothing} {isBare ? words.coverage.noFormulas : ""}
      </p>
    );
  }
  return (
    <>
      <FlagFilterBar report={report} shown={shown} />
      <Colours report={report} />
      {shown === 0 ? <p className="empty">{words.filter.noneLeft}</p> : null}
      {groups.map((group) => (
        <Group key={group.rule} group={group} book={book} />
      ))}
    </>
  );
}

/** Flags of one rule that are listed at once: longer lists are read in parts. */
const AT_ONCE = 10;

function Group({ group: { rule, flags }, book }: { readonly group: FlagGroup } & Pick<PartProps, "book">) {
  const { words, rules } = useWords();
  const [count, show] = useState(AT_ONCE);
  return (
    <section className="block flag-group">
      <h2>
        {rules.rules[rule].title}
        <span className="block-count">{words.flag.blocks(flags.length)}</span>
      </h2>
      <ul>
        {flags.slice(0, count).map((flag) => (
          <FlagItem key={flag.key} flag={flag} book={book} />
        ))}
      </ul>
      {flags.length > count ? (
        <Button size="small" look="subtle" onClick={() => show(count + 5 * AT_ONCE)}>
          {words.flag.more(Math.min(5 * AT_ONCE, flags.length - count))}
        </Button>
      ) : null}
    </section>
  );
}
