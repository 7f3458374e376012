interface Props {
  /** The score, or the score so far; null = none. All values are for drawing only. */
  readonly score: number | null;
  /** Another score to compare with, drawn hollow; null = none. */
  readonly beside?: number | null;
  readonly lowest: number;
  readonly highest: number;
  readonly full: number;
  readonly bounds: readonly { readonly value: number; readonly text: string }[];
  /** The whole picture in words. */
  readonly label: string;
}

/** The scale begins a little below the lowest bound: what lies under it decides nothing more. */
function scale(bounds: Props["bounds"], full: number): (value: number) => number {
  const lowest = bounds.length === 0 ? 0 : Math.min(...bounds.map((bound) => bound.value), full);
  const start = Math.max(0, lowest - (full - lowest) / 2);
  return (value) => Math.min(100, Math.max(0, ((value - start) / (full - start)) * 100));
}

/** Where the score stands between the bounds of the grades, and what is still possible. */
export function Gauge({ score, beside = null, lowest, highest, full, bounds, label }: Props) {
  const at = scale(bounds, full);
  const edges = [...bounds.map((bound) => at(bound.value)).sort((a, b) => a - b), 100];
  return (
    <svg className="gauge" role="img" aria-label={label} width="100%" height="34">
      <rect className="gauge-track grade-0" x="0" y="9" width={`${edges[0] ?? 100}%`} height="6" />
      {edges.slice(0, -1).map((edge, index) => (
        <rect
          key={edge}
          className={`gauge-track grade-${index + 1}`}
          x={`${edge}%`}
          y="9"
          width={`${(edges[index + 1] ?? 100) - edge}%`}
          height="6"
        />
      ))}
      {highest > lowest ? (
        <rect className="gauge-band" x={`${at(lowest)}%`} y="17" width={`${at(highest) - at(lowest)}%`} height="3" />
      ) : null}
      {bounds.map((bound) => (
        <text key={bound.text} x={`${at(bound.value)}%`} y="32" textAnchor="middle">
          {bound.text}
        </text>
      ))}
      {beside === null ? null : <Needle className="gauge-needle beside" x={at(beside)} />}
      {score === null ? null : <Needle className="gauge-needle" x={at(score)} />}
    </svg>
  );
}

function Needle({ className, x }: { readonly className: string; readonly x: number }) {
  return (
    <svg x={`${x}%`} y="0" overflow="visible" aria-hidden="true">
      <path className={className} d="M-5 0H5L0 7.5ZM-1 7H1V16H-1Z" />
    </svg>
  );
}
