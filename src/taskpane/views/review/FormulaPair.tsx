import { formulaParts } from "../../../app/explainFlag";
import { contentAt } from "./contentAt";
import type { PartProps } from "./part";
import { useWords } from "./useWords";

interface Props extends Pick<PartProps, "book"> {
  readonly sheet: string;
  /** A1 of one cell. */
  readonly cell: string;
  readonly expected: string | null;
}

/** What stands in the cell, and below it what its peers would have there, with the differences marked. */
export function FormulaPair({ book, sheet, cell, expected }: Props) {
  const { words } = useWords();
  const content = contentAt(book, sheet, cell);
  if (content === null && expected === null) return null;
  return (
    <dl className="formula-pair">
      <dt>
        {words.flag.formula} <span className="cell-name">{cell}</span>
      </dt>
      <dd>{content === null ? words.flag.blank : <Marked text={content} other={expected} />}</dd>
      {expected === null ? null : (
        <>
          <dt>
            {words.flag.expected}{" "}
            {content?.startsWith("=") === true ? <span className="review-small">{words.flag.differs}</span> : null}
          </dt>
          <dd>
            <Marked text={expected} other={content} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Marked({ text, other }: { readonly text: string; readonly other: string | null }) {
  if (!text.startsWith("=")) return <code>{text}</code>;
  const parts = formulaParts(text, other?.startsWith("=") === true ? other : null);
  return (
    <code>
      {parts.map((part, at) => (part.differs ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>))}
    </code>
  );
}
