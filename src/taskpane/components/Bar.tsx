interface Props {
  /** Share from 0 to 1 that is filled. */
  readonly share: number;
  /** Share from 0 to 1 that is still open, drawn after the filled one. */
  readonly open?: number;
}

const percent = (share: number): string => `${Math.min(1, Math.max(0, share)) * 100}%`;

/** A thin bar. The numbers beside it say the same, so it says nothing to a screen reader. */
export function Bar({ share, open = 0 }: Props) {
  return (
    <span className="bar" aria-hidden="true">
      <span className="bar-filled" style={{ width: percent(share) }} />
      <span className="bar-open" style={{ width: percent(open) }} />
    </span>
  );
}
