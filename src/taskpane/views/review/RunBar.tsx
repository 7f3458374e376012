import { SearchRegular } from "@fluentui/react-icons/headless/svg/search";
import { Button } from "../../components/Button";
import { usePane } from "../../context";
import type { Severity } from "../../../core/review/finding";
import { allFlags } from "./flagGroups";
import type { Run } from "./model";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

/** What the review is and how to start it; how far it is and how to stop it. */
export function RunBar() {
  const { model } = usePane();
  const { review, start } = useDesk();
  const { words } = useWords();
  if (review.run !== null) return <Progress run={review.run} />;
  if (review.seen === null)
    return (
      <section className="review-start">
        {model.phase.kind === "door" ? null : <h2>{words.title}</h2>}
        <p>{words.intro}</p>
        <Button look="primary" icon={<SearchRegular />} onClick={start}>
          {words.start}
        </Button>
      </section>
    );
  const flags = allFlags(review.seen.report);
  const open = flags.filter(({ ignored }) => ignored === null);
  const count = (severity: Severity): number => open.filter(({ finding }) => finding.severity === severity).length;
  return (
    <section className="review-head">
      <p className="review-counts" role="status">
        {words.counts(count("error"), count("warning"), count("info"), flags.length - open.length)}
      </p>
      <Button size="small" onClick={start}>
        {words.again}
      </Button>
    </section>
  );
}

function Progress({ run }: { readonly run: Run }) {
  const { stop } = useDesk();
  const { words, rules } = useWords();
  const { stage, rule, share } = run;
  const title = rule === null ? "" : rules.rules[rule].title;
  const doing = stage === "reading" ? words.readingBook : title === "" ? words.takingApart : words.checking(title);
  return (
    <section className="review-run" aria-busy="true">
      <p role="status">{doing}</p>
      <div className="review-progress">
        <progress max={1} value={share} aria-label={doing} />
        <span>{words.percent(share)}</span>
        <Button size="small" onClick={stop}>
          {words.stop}
        </Button>
      </div>
    </section>
  );
}
