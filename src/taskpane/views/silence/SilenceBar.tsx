import type { OpenAudit } from "../../../app/audit";
import { copiesWords } from "../../../words/copies";
import { HintBar, ProblemBar } from "../../components/Bars";
import { usePane } from "../../context";
import { whatToSay } from "./model";
import { useSilence } from "./useSilence";

interface Props {
  readonly audit: OpenAudit;
}

/** Says that AUDIT formulas have no answer, why, and what helps; nothing as long as they have. */
export default function SilenceBar({ audit }: Props) {
  const { model: pane, dispatch, words, say } = usePane();
  const { model, repair, close } = useSilence(audit);
  const own = copiesWords[pane.language].pane;
  const said = whatToSay(model, own);
  if (said === null) return null;
  const { isBusy, isTried, trouble } = model;
  const ways = {
    mend: { label: own.mend, onChoose: () => repair("mend") },
    recalculate: { label: words.header.recalculate, onChoose: () => repair("recalculate") },
    copies: { label: own.make, onChoose: () => dispatch({ type: "viewChosen", view: "scheme" }) },
    close: { label: words.trouble.close, onChoose: close },
  };
  if (isBusy) return <HintBar sentence={own.working} choices={[]} />;
  const wayOut = said.repair === null ? [] : [ways[said.repair]];
  const instead = said.repair === "recalculate" && isTried ? [ways.copies] : [];
  const choices = [...wayOut, ...instead, ways.close];
  if (trouble !== null) return <ProblemBar sentence={say.trouble(trouble)} kept={said.sentence} choices={choices} />;
  return <HintBar sentence={said.sentence} choices={choices} />;
}
