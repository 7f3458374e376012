import type { Language } from "../../../app/audit";
import type { Scheme } from "../../../core/scheme/scheme";
import type { SchemeViewWords } from "../../../words/shape/scheme";

interface Props {
  readonly scheme: Scheme;
  readonly words: SchemeViewWords;
  readonly language: Language;
  /** In words; absent for a scheme that stands in no workbook. */
  readonly state?: string;
}

/** What a scheme is and where its rules come from. */
export function SchemeFacts({ scheme, words, language, state }: Props) {
  const text = language === "zh-CN" ? "zh" : "en";
  const { published } = scheme;
  return (
    <section className="block">
      <h2>{scheme.name[text]}</h2>
      <p className="scheme-id">
        {scheme.id} · {words.version(scheme.version)}
        {state === undefined ? "" : ` · ${state}`}
      </p>
      {published === undefined ? null : (
        <p className="scheme-id">
          {words.fingerprint} <code>{published.fingerprint}</code>
        </p>
      )}
      <ul className="scheme-grades">
        {scheme.grades.map(({ id, name, min, consequence }) => (
          <li key={id}>
            <span>{name[text]}</span>
            <span>{min === null ? "" : `≥ ${min}`}</span>
            {consequence === undefined ? null : <span className="consequence">{consequence[text]}</span>}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.source}</summary>
        <p>{scheme.source[text]}</p>
      </details>
    </section>
  );
}
