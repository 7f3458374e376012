import { useDesk } from "./useReview";
import { useWords } from "./useWords";

interface Props {
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly most?: number;
  /** The links say the sheet, too. */
  readonly isNamed?: boolean;
}

/** Cells as links that select them in the sheet. */
export function CellLinks({ sheet, cells, most = 12, isNamed = false }: Props) {
  const { show } = useDesk();
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
          onClick={() => void show(sheet, address)}
        >
          {isNamed ? `${sheet}!${address}` : address}
        </button>
      ))}
      {cells.length > most ? <span>{words.flag.readsMore(cells.length - most)}</span> : null}
    </p>
  );
}
