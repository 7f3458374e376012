import { useEffect, useState } from "react";
import type { OpenAudit } from "../app/audit";
import { usePane } from "./context";
import { standing } from "./header/standing";
import { countAssessed } from "./model/clauses";

interface Props {
  readonly audit: OpenAudit;
}

const settleTime = 800;

/** Says the score to a screen reader when it has settled, not after every key. */
export function Announcer({ audit }: Props) {
  const sentence = useSentence(audit);
  const [said, say] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => say(sentence), settleTime);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p className="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}

function useSentence(audit: OpenAudit): string {
  const { model, words } = usePane();
  const stands = standing(audit, model.language);
  if (stands === null) return model.lost === null ? words.header.unreadable : words.header.lost;
  const done = countAssessed(model, audit.rows);
  const score = stands.score ?? words.header.noScore;
  const remark = stands.isBeforeSpecials ? words.aside(words.header.beforeSpecials) : "";
  const figure = stands.isFinal ? `${words.header.score} ${score}` : `${words.header.soFar} ${score}${remark}`;
  const sentence = words.announced(figure, words.header.rangeGrades(...stands.grades), done, audit.rows.length);
  return model.whatIf === null ? sentence : words.whatIf.announced(sentence);
}
