import { Button } from "../components/Button";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/headless/svg/arrow-clockwise";
import { BeakerRegular } from "@fluentui/react-icons/headless/svg/beaker";
import { KeyboardRegular } from "@fluentui/react-icons/headless/svg/keyboard";
import { LocalLanguageRegular } from "@fluentui/react-icons/headless/svg/local-language";
import type { OpenAudit } from "../../app/audit";
import { usePane } from "../context";

interface Props {
  readonly audit: OpenAudit;
}

const others = "others";

/** Which audit is open, and what concerns the pane itself: language, keys, recalculation. */
export function AuditLine({ audit }: Props) {
  const { dispatch, words } = usePane();
  return (
    <div className="audit-line">
      <AuditSelect audit={audit} />
      <WhatIfButton />
      <LanguageButton />
      <Button
        size="small"
        look="subtle"
        icon={<ArrowClockwiseRegular />}
        title={words.header.recalculate}
        aria-label={words.header.recalculate}
        onClick={() => dispatch({ type: "recalculationAsked" })}
      />
      <Button
        size="small"
        look="subtle"
        icon={<KeyboardRegular />}
        title={words.keys.open}
        aria-label={words.keys.open}
        onClick={() => dispatch({ type: "keysToggled" })}
      />
    </div>
  );
}

/** Begins and ends the mode in which nothing is written. */
function WhatIfButton() {
  const { model, dispatch, words } = usePane();
  const isOn = model.whatIf !== null;
  const label = isOn ? words.whatIf.end : words.whatIf.begin;
  return (
    <Button
      size="small"
      look={isOn ? "primary" : "subtle"}
      icon={<BeakerRegular />}
      title={label}
      aria-label={label}
      aria-pressed={isOn}
      aria-keyshortcuts="W"
      isIdle={!isOn && model.lost !== null}
      onClick={() => dispatch({ type: "whatIfToggled" })}
    />
  );
}

function AuditSelect({ audit }: Props) {
  const { model, dispatch, words } = usePane();
  const { company, date } = audit.title;
  const sheet = audit.rows[0]?.place.sheet ?? "";
  const title = [sheet, company || words.header.untitled, date].filter(Boolean).join(" · ");
  const elsewhere = model.found.filter((found) => found.suffix !== audit.suffix);
  const choose = (value: string): void =>
    dispatch(value === others ? { type: "doorsOpened" } : { type: "auditChosen", suffix: value });
  return (
    <select
      aria-label={words.header.audit}
      title={title}
      value={audit.suffix}
      // What is not written yet, or only supposed, belongs to this audit.
      disabled={model.whatIf !== null || Object.keys(model.drafts).length > 0}
      onChange={(event) => choose(event.target.value)}
    >
      <option value={audit.suffix}>{title}</option>
      {elsewhere.map((found) => (
        <option key={found.suffix} value={found.suffix}>
          {found.copied ? `${found.sheet} · ${words.welcome.copied}` : found.sheet}
        </option>
      ))}
      <option value={others}>{words.header.otherAudits}</option>
    </select>
  );
}

/** Switches the pane to the other language; the sheets keep theirs. */
export function LanguageButton() {
  const { model, dispatch, words } = usePane();
  const other = model.language === "zh-CN" ? "en-US" : "zh-CN";
  return (
    <Button
      size="small"
      look="subtle"
      icon={<LocalLanguageRegular />}
      title={words.header.switchLanguage}
      aria-label={words.header.switchLanguage}
      lang={other}
      onClick={() => dispatch({ type: "languageChosen", language: other })}
    />
  );
}
