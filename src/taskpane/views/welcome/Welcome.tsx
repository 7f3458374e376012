import { LanguageButton } from "../../header/AuditLine";
import { usePane } from "../../context";
import type { DoorId } from "../../model/model";
import { Door } from "./Door";
import { doors } from "../doors";
import { FoundAudits } from "./FoundAudits";
import { NewAuditForm } from "./NewAuditForm";

/** A door that leads to a screen of its own. */
function WayThrough({ door }: { readonly door: DoorId }) {
  const { dispatch, words } = usePane();
  const { title, does } = words.welcome.doors[door];
  return (
    <button
      type="button"
      className="door through"
      data-door={door}
      onClick={() => dispatch({ type: "doorChosen", door })}
    >
      <span className="door-text">
        <strong>{title}</strong>
        <span>{does}</span>
      </span>
    </button>
  );
}

/** The doors: a new audit, one that is in the workbook, the guide; each says what it does to the workbook. */
export function Welcome() {
  const { model, words } = usePane();
  const w = words.welcome;
  const hasAudits = model.found.length > 0;
  return (
    <div className="welcome">
      <div className="welcome-head">
        <h1>{w.title}</h1>
        <LanguageButton />
      </div>
      <p>{w.subtitle}</p>
      <Door icon="new" title={w.newAudit} does={w.newAuditDoes} isOpen={!hasAudits}>
        <NewAuditForm />
      </Door>
      <Door icon="open" title={w.openAudit} does={w.openAuditDoes} isOpen={hasAudits}>
        <FoundAudits />
      </Door>
      {doors.map(({ id }) => (
        <WayThrough key={id} door={id} />
      ))}
      <Door icon="guide" title={w.guide} does={w.guideDoes} isOpen={false}>
        <ul className="guide">
          {w.guideText.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Door>
    </div>
  );
}
