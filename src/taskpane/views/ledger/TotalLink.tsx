import { useState } from "react";
import type { AppProblem } from "../../../app/audit";
import { goToTotal, type Total } from "../../../app/goToTotal";
import type { LedgerKind } from "../../../core/score/result";
import { ledgerWords } from "../../../words/ledger";
import { usePane } from "../../context";

interface Props {
  readonly name: string;
  readonly kind: LedgerKind;
}

/** The cell of the summary that a line stands in; lines without one of their own lead to the score. */
const totals: Readonly<Partial<Record<LedgerKind, Total>>> = {
  full: "points",
  earned: "earned",
  normalisation: "applicable",
  deductions: "deductions",
  bonus: "bonus",
  soFar: "soFar",
};

/** The name of a line as the way to its cell of the summary; what keeps it from getting there is said below it. */
export function TotalLink({ name, kind }: Props) {
  const { model, perform, say } = usePane();
  const [problem, setProblem] = useState<AppProblem | null>(null);
  const go = async (): Promise<void> => {
    const done = await perform(async (port, audit) =>
      audit === null ? { ok: true, value: null } : goToTotal(port, audit, totals[kind] ?? "score"),
    );
    setProblem(done.ok ? null : done.error);
  };
  return (
    <>
      <button
        type="button"
        className="link"
        title={ledgerWords[model.language].showTotal(name)}
        onClick={() => void go()}
      >
        {name}
      </button>
      {problem === null ? null : (
        <p className="field-problem" role="alert">
          {say.trouble(problem)}
        </p>
      )}
    </>
  );
}
