import type { AppProblem } from "../../app/audit";
import type { CellValue } from "../../core/book/book";
import { usePane } from "../context";
import { Button } from "./Button";

interface Props {
  readonly problem: AppProblem;
  /** Writes all the same over what somebody else has written; absent = that cannot be. */
  readonly onMine?: () => void;
  /** Forgets what was entered; absent = there is nothing in the sheet it could give way to. */
  readonly onSheet?: () => void;
}

/** Why the sheet did not take a form, in the form itself; where somebody else was faster, both values and the choice. */
export function Refused({ problem, onMine, onSheet }: Props) {
  const { say, words } = usePane();
  const cells = problem.code === "CELL_CHANGED" ? problem.cells : [];
  const isOutdated = onSheet !== undefined && (problem.code === "CELL_CHANGED" || problem.code === "ROW_MISSING");
  return (
    <div className="refused" role="alert">
      <p>{say.trouble(problem)}</p>
      {cells.map(({ address, found }) => (
        <p key={address}>{words.trouble.found(address, shown(found))}</p>
      ))}
      {isOutdated ? (
        <p className="choices">
          {onMine === undefined || problem.code !== "CELL_CHANGED" ? null : (
            <Button size="small" onClick={onMine}>
              {words.trouble.keepMine}
            </Button>
          )}
          <Button size="small" onClick={onSheet}>
            {words.trouble.keepSheet}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function shown(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
