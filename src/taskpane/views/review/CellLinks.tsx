import { useDesk } from "./useReview";
import { useWords } from "./useWords";

interface Props {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly most?: number;
}

/** Cells as links that select them in the sheet. */
export function CellLinks({ sheet, cells, most = 12 }: Props) {
  const { attempt } = useDesk();
  const { words } = useWords();
  if (cells.length === 0) return null;
  return (
    <p className="cell-links">
      {cells.slice(0, most).map((address) => (
        <button
          key={address}
          type="button"
          className="link"
          title={words.flag.select(`${sheet}!${address}`)}
          aria-label={words.flag.select(`${sheet}!${address}`)}
          onClick={() => void attempt((port) => port.select({ sheet, address }))}
        >
          {address}
        </button>
      ))}
      {cells.length > most ? <span>{words.flag.readsMore(cells.length - most)}</span> : null}
    </p>
  );
}
