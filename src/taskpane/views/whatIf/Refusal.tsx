import type { AppProblem } from "../../../app/audit";
import type { CellValue } from "../../../core/book/book";
import type { WhatIfDialogWords } from "../../../words/shape/whatIf";
import { usePane } from "../../context";

interface Props {
  readonly problem: AppProblem;
  readonly words: WhatIfDialogWords;
}

/** Why nothing was written: where somebody else has changed a cell, what it holds now. */
export function Refusal({ problem, words }: Props) {
  const { say } = usePane();
  const cells = problem.code === "CELL_CHANGED" ? problem.cells : [];
  return (
    <div className="hint warning" role="alert">
      <p>{say.trouble(problem)}</p>
      {cells.map(({ sheet, address, found }) => (
        <p key={`${sheet}!${address}`}>{words.found(address, cellText(found))}</p>
      ))}
      <p>{words.again}</p>
    </div>
  );
}

function cellText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}
