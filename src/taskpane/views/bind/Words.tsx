import type { WordMeaning } from "../../../core/binding/binding";
import type { BoundWord } from "../../../core/binding/boundWords";
import type { Proposal } from "../../../core/binding/propose";
import { readMeaning, settledMeaning } from "../../../core/binding/wordMeaning";
import { bindViewWords } from "../../../words/bindView";
import { LabelledInput, LabelledSelect } from "../../components/Labelled";
import { usePane } from "../../context";
import { wordsToSay } from "./model";
import type { Bind } from "./useBind";

interface Props {
  readonly bind: Bind;
  readonly proposal: Proposal;
}

/** More words than this are no verdicts but notes in the wrong column. */
const mostShown = 12;

const verdicts = ["conforms", "fails", "excluded", "notAssessed"] as const;

/** What the words of the sheet mean where that cannot be known: one row a word, never guessed. */
export function Words({ bind, proposal }: Props) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const words = wordsToSay([proposal, ...bind.further]);
  if (words.length === 0) return null;
  return (
    <section className="block">
      <h2>{w.words}</h2>
      <p className="bind-small">{w.wordsHint}</p>
      <ul className="bind-columns">
        {words.slice(0, mostShown).map((word) => (
          <Word key={word.word} bind={bind} proposal={proposal} word={word} />
        ))}
      </ul>
      {words.length > mostShown ? <p className="bind-small">{w.moreWords(words.length - mostShown)}</p> : null}
    </section>
  );
}

function Word({ bind: { model, act }, proposal, word: { word, count } }: Props & { readonly word: BoundWord }) {
  const { model: pane } = usePane();
  const w = bindViewWords[pane.language];
  const meaning = model.choices.words?.[word] ?? settledMeaning(word, proposal.binding.words);
  const say = (meant: WordMeaning | null): void => act({ type: "worded", word, meaning: meant });
  const share = meaning?.endsWith("%") === true ? meaning.slice(0, -1) : null;
  return (
    <li>
      <LabelledSelect
        label={w.word(word, count)}
        value={share === null ? (meaning ?? "") : "share"}
        options={[["", w.chooseMeaning], ...verdicts.map((one) => [one, w.meanings[one]] as const), ["share", w.share]]}
        onChoose={(chosen) => say(chosen === "share" ? "%" : (verdicts.find((one) => one === chosen) ?? null))}
      />
      {share === null ? null : (
        <LabelledInput
          label={w.shareOf(word)}
          hint={w.shareHint}
          value={share}
          problem={share !== "" && readMeaning(`${share}%`) === null ? w.shareWrong : ""}
          onType={(text) => say(`${text.trim()}%`)}
        />
      )}
    </li>
  );
}
