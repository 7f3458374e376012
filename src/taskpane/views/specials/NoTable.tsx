import { useState } from "react";
import { addSpecialsSheet } from "../../../app/addSpecialsSheet";
import type { AppProblem, OpenAudit } from "../../../app/audit";
import { specialsWords } from "../../../words/specials";
import { Button } from "../../components/Button";
import { usePane } from "../../context";

interface Props {
  readonly audit: OpenAudit;
}

/** Whether a scheme has special items at all: a percentage of the sheet's own points has none. */
const hasSpecials = ({ scheme: { deductions, bonus } }: OpenAudit): boolean =>
  deductions.kinds.length > 0 || bonus.limit > 0;

/** Offered, never done by itself: a sheet of the user's own has no table for special items. */
export function NoTable({ audit }: Props) {
  const { perform, dispatch, say, model } = usePane();
  const words = specialsWords[model.language];
  const [is, set] = useState<{ readonly adding: boolean; readonly problem: AppProblem | null }>({
    adding: false,
    problem: null,
  });
  const add = async (): Promise<void> => {
    set({ adding: true, problem: null });
    const done = await perform((port) => addSpecialsSheet(port, audit));
    set({ adding: false, problem: done.ok ? null : done.error });
    if (done.ok) dispatch({ type: "reread", audit: done.value });
  };
  return (
    <div className="page specials">
      <section className="block">
        <h2>{`${words.deductions} · ${words.bonus}`}</h2>
        <p className="hint">{hasSpecials(audit) ? words.missing.text : words.missing.noRules}</p>
        {hasSpecials(audit) ? (
          <Button look="primary" isIdle={is.adding} onClick={() => void add()}>
            {is.adding ? words.missing.adding : words.missing.add}
          </Button>
        ) : null}
        {is.problem === null ? null : (
          <p className="field-problem" role="alert">
            {say.trouble(is.problem)}
          </p>
        )}
      </section>
    </div>
  );
}
