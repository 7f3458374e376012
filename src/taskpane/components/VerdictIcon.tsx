import type { VerdictKind } from "../../core/scheme/scheme";

interface Props {
  /** null = the cell holds no verdict word. */
  readonly verdict: VerdictKind | null;
}

const paths: Readonly<Record<VerdictKind | "unknown", string>> = {
  conforms: "M5.8 10.4 8.7 13.2 14.4 7.2",
  fails: "M6.8 6.8 13.2 13.2M13.2 6.8 6.8 13.2",
  sampled: "M10 2.5A7.5 7.5 0 0 1 10 17.5Z",
  partial: "M2.7 11.6A7.5 7.5 0 0 0 17.3 11.6Z",
  excluded: "M6.2 10H13.8",
  notAssessed: "",
  unknown: "M10 5.8V11M10 13.6V14.2",
};
const filled = new Set<string>(["sampled", "partial"]);

/** A verdict's sign. Told apart by its shape alone; the word beside it says it to everybody else. */
export function VerdictIcon({ verdict }: Props) {
  const kind = verdict ?? "unknown";
  return (
    <svg className={`verdict-icon ${kind}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <circle cx="10" cy="10" r="7.5" />
      <path d={paths[kind]} className={filled.has(kind) ? "solid" : "line"} />
    </svg>
  );
}
