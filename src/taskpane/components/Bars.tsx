import { Button } from "./Button";
import { ClockRegular } from "@fluentui/react-icons/headless/svg/clock";
import { ErrorCircleRegular } from "@fluentui/react-icons/headless/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/headless/svg/info";

interface Choice {
  readonly label: string;
  readonly onChoose: () => void;
}

interface ProblemProps {
  readonly sentence: string;
  /** What stays unsaved meanwhile; "" = nothing. */
  readonly kept: string;
  /** The ways out, the best one first. */
  readonly choices: readonly Choice[];
}

/** What did not work, why, and the ways out. Read out at once. */
export function ProblemBar({ sentence, kept, choices }: ProblemProps) {
  return (
    <div className="message problem" role="alert">
      <ErrorCircleRegular aria-hidden="true" />
      <div className="message-text">
        <p>{sentence}</p>
        {kept === "" ? null : <p className="message-more">{kept}</p>}
        <Choices choices={choices} />
      </div>
    </div>
  );
}

interface ConflictProps {
  readonly sentence: string;
  /** One sentence a cell. */
  readonly cells: readonly string[];
  readonly choices: readonly Choice[];
}

/** Two values for the same cells, to be decided by a person. Read out at once. */
export function ConflictBar({ sentence, cells, choices }: ConflictProps) {
  return (
    <div className="message problem" role="alert">
      <ErrorCircleRegular aria-hidden="true" />
      <div className="message-text">
        <p>{sentence}</p>
        <ul className="message-cells">
          {cells.map((cell) => (
            <li key={cell}>{cell}</li>
          ))}
        </ul>
        <Choices choices={choices} />
      </div>
    </div>
  );
}

function Choices({ choices }: Pick<ProblemProps, "choices">) {
  return (
    <div className="message-choices">
      {choices.map((choice, index) => (
        <Button key={choice.label} size="small" look={index === 0 ? "outline" : "subtle"} onClick={choice.onChoose}>
          {choice.label}
        </Button>
      ))}
    </div>
  );
}

/** Something worth knowing about where one is, with the ways on. */
export function HintBar({ sentence, choices }: Omit<ProblemProps, "kept">) {
  return (
    <div className="message hint-bar" role="status">
      <InfoRegular aria-hidden="true" />
      <div className="message-text">
        <p>{sentence}</p>
        {choices.length === 0 ? null : <Choices choices={choices} />}
      </div>
    </div>
  );
}

interface WaitingProps {
  readonly sentence: string;
  readonly more: string;
}

/** Excel does not take anything just now; nothing has to be done here. */
export function WaitingBar({ sentence, more }: WaitingProps) {
  return (
    <div className="message waiting" role="status">
      <ClockRegular aria-hidden="true" />
      <div className="message-text">
        <p>{sentence}</p>
        <p className="message-more">{more}</p>
      </div>
    </div>
  );
}
