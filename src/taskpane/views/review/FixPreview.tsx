import { applyFix, type FixedCell } from "../../../app/applyFix";
import { cellAt } from "../../../app/explainFlag";
import type { Finding } from "../../../core/review/finding";
import type { Book } from "../../../core/book/book";
import { Button } from "../../components/Button";
import { shownValue } from "./contentAt";
import { useDesk } from "./useReview";
import { useTakeBack } from "./useTakeBack";
import { useWords } from "./useWords";

interface Props {
  /** Key of the flag. */
  readonly flag: string;
  readonly finding: Finding;
  readonly book: Book;
  readonly onLeave: () => void;
}

/** Every cell before and after the correction; it is written only when this has been seen. */
export function FixPreview({ flag, finding, book, onLeave }: Props) {
  const { tell, attempt } = useDesk();
  const { words } = useWords();
  const cells = fixedCells(finding, book);
  const apply = async (): Promise<void> => {
    const undo = await attempt((port) => applyFix(port, cells));
    if (undo === null) return;
    tell({ type: "fixed", flag, undo });
    onLeave();
  };
  return (
    <div className="fix">
      <BeforeAfter cells={cells} />
      <div className="flag-deeds">
        <Button size="small" look="primary" onClick={() => void apply()}>
          {words.flag.apply(cells.length)}
        </Button>
        <Button size="small" look="subtle" onClick={onLeave}>
          {words.flag.cancel}
        </Button>
      </div>
    </div>
  );
}

/** A correction that was made: what it changed, and its way back, unless that is offered above the list just now. */
export function FixMade({ flag, undo }: { readonly flag: string; readonly undo: readonly FixedCell[] }) {
  const { words } = useWords();
  const { review } = useDesk();
  const takeBack = useTakeBack();
  const isOffered = review.said?.kind === "fixed" && review.said.flag === flag;
  const cells = undo.map((one) => ({ ...one, before: one.after, after: one.before }));
  return (
    <div className="fix">
      <BeforeAfter cells={cells} />
      {isOffered ? null : (
        <div className="flag-deeds">
          <Button size="small" onClick={() => void takeBack(flag)}>
            {words.flag.takeBack}
          </Button>
        </div>
      )}
    </div>
  );
}

function BeforeAfter({ cells }: { readonly cells: readonly FixedCell[] }) {
  const { words } = useWords();
  return (
    <table>
      <caption>{words.flag.fixPreview}</caption>
      <thead>
        <tr>
          <th scope="col">{words.sheet.mark.cells}</th>
          <th scope="col">{words.flag.before}</th>
          <th scope="col">{words.flag.after}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ cell, before, after }) => (
          <tr key={cell}>
            <th scope="row">{cell}</th>
            <td>
              <code>{inputText(before) || words.flag.blank}</code>
            </td>
            <td>
              <code>{inputText(after)}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The cells of a certain correction with what they held when the workbook was read: with that Excel compares. */
function fixedCells({ sheet, fix }: Finding, book: Book): readonly FixedCell[] {
  return (fix?.cells ?? []).map(({ cell, formula }) => {
    const now = cellAt(book, sheet, cell);
    const before = now?.formula === undefined ? { value: now?.value ?? null } : { formula: now.formula };
    return { sheet, cell, before, after: { formula } };
  });
}

const inputText = (input: FixedCell["before"]): string => ("formula" in input ? input.formula : shownValue(input));
