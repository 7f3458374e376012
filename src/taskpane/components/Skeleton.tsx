interface Props {
  readonly label: string;
}

/** The shape of what is coming, so that nothing jumps when it is there. */
export function Skeleton({ label }: Props) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      <h1 className="unseen">{label}</h1>
      <div className="bone wide" />
      <div className="bone tall" />
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className="bone" />
      ))}
    </div>
  );
}
