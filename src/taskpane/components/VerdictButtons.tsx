import type { VerdictKind } from "../../core/scheme/scheme";
import type { PaneWords } from "../../words/shape/pane";
import { VerdictIcon } from "./VerdictIcon";

/** Verdicts that are given; "not assessed" is what is left when one is taken back. */
export type Offered = Exclude<VerdictKind, "notAssessed">;

interface Props {
  readonly words: PaneWords;
  /** The verdicts offered, in the order of their keys. */
  readonly offered: readonly Offered[];
  readonly chosen: VerdictKind | null;
  readonly onGive: (verdict: Offered) => void;
}

const letters: Readonly<Record<Offered, string>> = {
  conforms: "C",
  fails: "N",
  sampled: "S",
  partial: "P",
  excluded: "X",
};

/** One button a verdict; pressing the chosen one again leaves it as it is. */
export function VerdictButtons({ words, offered, chosen, onGive }: Props) {
  const first = offered.find((verdict) => verdict === chosen) ?? offered[0];
  return (
    <div className="verdicts" role="group" aria-label={words.card.verdict}>
      {offered.map((verdict) => (
        <button
          key={verdict}
          type="button"
          className={`verdict ${verdict}`}
          title={words.verdicts[verdict]}
          aria-pressed={verdict === chosen}
          aria-keyshortcuts={letters[verdict]}
          data-focus={verdict === first ? "verdicts" : undefined}
          onClick={() => onGive(verdict)}
        >
          <VerdictIcon verdict={verdict} />
          <span className="verdict-word">{words.verdictsShort[verdict]}</span>
          <kbd aria-hidden="true">{letters[verdict]}</kbd>
        </button>
      ))}
    </div>
  );
}
