interface Props {
  /** Stars that are certain. */
  readonly sure: number;
  /** Stars that are still possible; at least `sure`. */
  readonly possible: number;
  readonly most: number;
  /** "" where the words beside it say the same. */
  readonly label: string;
}

const star = "M10 1.8 12.5 7 18.2 7.8 14.1 11.8 15.1 17.5 10 14.8 4.9 17.5 5.9 11.8 1.8 7.8 7.5 7Z";

/** Stars: filled ones are certain, outlined bright ones possible, grey ones out of reach. */
export function Stars({ sure, possible, most, label }: Props) {
  const states = Array.from({ length: most }, (_, index) =>
    index < sure ? "sure" : index < possible ? "possible" : "gone",
  );
  return (
    <span className="stars" {...(label === "" ? { "aria-hidden": true } : { role: "img", "aria-label": label })}>
      {states.map((state, index) => (
        <svg key={index} className={`star ${state}`} viewBox="0 0 20 20" aria-hidden="true">
          <path d={star} />
        </svg>
      ))}
    </span>
  );
}
