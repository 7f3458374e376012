import { InfoRegular } from "@fluentui/react-icons/headless/svg/info";
import { WarningRegular } from "@fluentui/react-icons/headless/svg/warning";

interface Props {
  /** Most serious first. */
  readonly notices: readonly { readonly id: string; readonly sentence: string; readonly isGrave: boolean }[];
  /** How many there are, in words. */
  readonly count: string;
  /** Said in the same room when there is none, so that nothing below moves when one comes. */
  readonly none: string;
  /** What is said beside the first notice whichever that is; null = nothing. */
  readonly always: string | null;
}

/** The first notice in one line; the others open below it. */
export function NoticeBar({ notices, count, none, always }: Props) {
  const [first, ...others] = notices;
  if (first === undefined) return <p className="notices none">{none}</p>;
  const Icon = first.isGrave ? WarningRegular : InfoRegular;
  return (
    <details className={first.isGrave ? "notices grave" : "notices"}>
      <summary>
        <Icon aria-hidden="true" />
        <span className="notice-first">{first.sentence}</span>
        {always === null ? null : <span className="badge">{always}</span>}
        {others.length === 0 ? null : <span className="badge">{count}</span>}
      </summary>
      {others.length === 0 ? null : (
        <ul>
          {others.map((notice) => (
            <li key={notice.sentence}>{notice.sentence}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
