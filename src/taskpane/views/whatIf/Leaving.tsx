import { useEffect, useRef } from "react";
import type { WhatIfWords } from "../../../words/shape/whatIf";
import { Button } from "../../components/Button";
import { usePane } from "../../context";

interface Props {
  readonly words: WhatIfWords;
}

/** Asked before what was supposed is discarded; the keyboard is on the question. */
export function Leaving({ words }: Props) {
  const { dispatch } = usePane();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    question.current?.querySelector("button")?.focus();
  }, []);
  return (
    <div ref={question} className="what-if-leaving" role="alertdialog" aria-label={words.leaving}>
      <p>{words.leaving}</p>
      <Button size="small" look="primary" onClick={() => dispatch({ type: "whatIfLeft" })}>
        {words.discard}
      </Button>
      <Button size="small" onClick={() => dispatch({ type: "whatIfKept" })}>
        {words.goOn}
      </Button>
    </div>
  );
}
