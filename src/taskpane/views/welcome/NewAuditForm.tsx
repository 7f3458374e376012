import { Button } from "../../components/Button";
import { useState, type SubmitEvent } from "react";
import type { Language, NewAudit } from "../../../app/audit";
import { titles } from "../../../schemes/titles";
import { LabelledInput, LabelledSelect } from "../../components/Labelled";
import { usePane } from "../../context";
import { inLanguage } from "../../model/texts";

const languages: readonly (readonly [Language, string])[] = [
  ["zh-CN", "中文"],
  ["en-US", "English"],
];

/** Today where the assessor is, as a date field wants it. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What a new audit needs to know; everything but the scheme and the language can be filled in later. */
export function NewAuditForm() {
  const { model, dispatch, words } = usePane();
  const [entry, setEntry] = useState<NewAudit>({
    schemeId: titles.gbt27922.id,
    language: model.language,
    title: { company: "", assessor: "", date: today() },
  });
  const w = words.welcome;
  const isCreating = model.phase.kind === "welcome" && model.phase.creating;
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!isCreating) dispatch({ type: "auditCreated", entry });
  };
  const title = (change: Partial<NewAudit["title"]>): void =>
    setEntry({ ...entry, title: { ...entry.title, ...change } });
  return (
    <form className="form" aria-label={w.newAudit} onSubmit={send}>
      <LabelledSelect
        label={w.scheme}
        value={entry.schemeId}
        options={Object.values(titles).map((scheme) => [scheme.id, inLanguage(scheme.name, model.language)] as const)}
        onChoose={(schemeId) => setEntry({ ...entry, schemeId })}
      />
      <LabelledSelect
        label={w.sheetLanguage}
        value={entry.language}
        options={languages}
        onChoose={(language) => setEntry({ ...entry, language: language === "en-US" ? "en-US" : "zh-CN" })}
      />
      <LabelledInput label={w.company} value={entry.title.company} onType={(company) => title({ company })} />
      <LabelledInput label={w.assessor} value={entry.title.assessor} onType={(assessor) => title({ assessor })} />
      <LabelledInput label={w.date} kind="date" value={entry.title.date} onType={(date) => title({ date })} />
      <Button type="submit" look="primary" isIdle={isCreating}>
        {isCreating ? w.creating : w.create}
      </Button>
    </form>
  );
}
