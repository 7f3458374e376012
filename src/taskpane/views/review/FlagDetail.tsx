import { useState } from "react";
import { CellLinks } from "./CellLinks";
import { FixMade, FixPreview } from "./FixPreview";
import type { Flag } from "./flagGroups";
import { FormulaPair } from "./FormulaPair";
import { IgnoreForm } from "./IgnoreForm";
import { MarkButtons } from "./MarkButtons";
import type { PartProps } from "./part";
import { Trace } from "./Trace";
import { Button } from "../../components/Button";
import { sayEvidence } from "../../../words/review";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

interface Props extends Pick<PartProps, "book"> {
  readonly flag: Flag;
}

/** Why, the formula beside the expected one, what it reads, and what can be done about it. */
export function FlagDetail({ flag, book }: Props) {
  const { words, rules } = useWords();
  const { review } = useDesk();
  const { finding } = flag;
  const isFixed = review.fixed[flag.key] !== undefined;
  const [first] = finding.cells;
  const cell = first?.split(":")[0];
  return (
    <div className="flag-detail">
      <CellLinks sheet={finding.sheet} cells={finding.cells} />
      <p>
        <strong>{words.flag.why}</strong> {rules.rules[finding.rule].why}
      </p>
      <Evidence sentences={sayEvidence(rules, finding)} />
      {cell === undefined ? null : (
        <>
          {isFixed ? null : <FormulaPair book={book} sheet={finding.sheet} cell={cell} expected={finding.expected} />}
          <Trace book={book} sheet={finding.sheet} cell={cell} />
        </>
      )}
      <Deeds flag={flag} book={book} />
    </div>
  );
}

/** What other rules say of the same fault. */
function Evidence({ sentences }: { readonly sentences: readonly string[] }) {
  const { words } = useWords();
  if (sentences.length === 0) return null;
  return (
    <>
      <p>
        <strong>{words.flag.also}</strong>
      </p>
      <ul className="flag-evidence">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

type Deed = "fix" | "ignore" | null;

function Deeds({ flag, book }: Props) {
  const { words } = useWords();
  const [deed, choose] = useState<Deed>(null);
  const { review } = useDesk();
  const { finding, ignored, key } = flag;
  const undo = review.fixed[key];
  const leave = (): void => choose(null);
  if (deed === "fix") return <FixPreview flag={key} finding={finding} book={book} onLeave={leave} />;
  if (deed === "ignore") return <IgnoreForm finding={finding} onLeave={leave} />;
  return (
    <>
      {undo === undefined ? null : <FixMade flag={key} undo={undo} />}
      <div className="flag-deeds">
        {finding.fix === null || undo !== undefined ? null : (
          <Button size="small" look="primary" onClick={() => choose("fix")}>
            {words.flag.fix}
          </Button>
        )}
        {ignored === null ? (
          <Button size="small" onClick={() => choose("ignore")}>
            {words.flag.ignore}
          </Button>
        ) : null}
        {finding.cells.length === 0 ? null : <MarkButtons sheet={finding.sheet} cells={finding.cells} />}
      </div>
      {ignored === null ? null : <IgnoreForm finding={finding} ignored={ignored} onLeave={leave} />}
    </>
  );
}
