import type { CSSProperties, ReactElement } from "react";
import type { LiveBook, SheetId } from "../../../calc/liveBook";
import { ruleOf } from "../edits/typing";
import type { Spot } from "../model/spot";

interface Props {
  readonly book: LiveBook;
  readonly sheet: SheetId;
  readonly spot: Spot;
  readonly style: CSSProperties;
}

/** Beside the active cell: the prompt of its rule, what a function says about its error, its note. */
export function Hint({ book, sheet, spot, style }: Props): ReactElement | null {
  const { value, note } = book.cell(sheet, spot.row, spot.column);
  const prompt = ruleOf(book, sheet, spot)?.prompt;
  const message = typeof value === "object" && value !== null ? value.message : undefined;
  if (!prompt?.text && !message && note === null) return null;
  return (
    <div className="hint" style={style} role="note">
      {message && <p className="error-message">{message}</p>}
      {prompt?.title && <strong>{prompt.title}</strong>}
      {prompt?.text && <p>{prompt.text}</p>}
      {note !== null && <p className="note">{note}</p>}
    </div>
  );
}
