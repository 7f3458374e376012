import { Button } from "../../components/Button";
import { ArrowRightRegular } from "@fluentui/react-icons/headless/svg/arrow-right";
import type { AuditRow } from "../../../app/audit";
import type { VerdictKind } from "../../../core/scheme/scheme";
import { usePane } from "../../context";
import { isOpen, nextOpen } from "../../model/clauses";
import type { Draft } from "../../model/model";

interface Props {
  readonly row: AuditRow;
  readonly draft: Draft;
  readonly chosen: VerdictKind | null;
}

/** Whether the card is written, and the ways on. */
export function CardFooter({ row, draft, chosen }: Props) {
  const { model, dispatch, words } = usePane();
  const isAssessed = chosen !== null && chosen !== "notAssessed";
  const isLast = nextOpen(model, row.id) === null;
  return (
    <div className="card-foot">
      <span className="card-state">{stateOf(words.card, draft)}</span>
      {isAssessed ? (
        <Button size="small" look="subtle" onClick={() => dispatch({ type: "verdictGiven", verdict: "notAssessed" })}>
          {words.card.clear}
        </Button>
      ) : null}
      <Button
        size="small"
        iconAfter={<ArrowRightRegular />}
        isIdle={isLast}
        aria-keyshortcuts="U"
        onClick={() => dispatch({ type: "nextOpenChosen" })}
      >
        {isLast ? (isOpen(model, row) ? words.card.lastOpen : words.card.allDone) : words.card.nextOpen}
      </Button>
    </div>
  );
}

function stateOf(words: { readonly writing: string; readonly unsaved: string }, draft: Draft): string {
  if (draft.sending !== null) return words.writing;
  return Object.keys(draft.patch).length > 0 ? words.unsaved : "";
}
