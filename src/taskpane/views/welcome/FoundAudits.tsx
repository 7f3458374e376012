import { Button } from "../../components/Button";
import { usePane } from "../../context";

/** The audits of this workbook; a copied sheet is offered as what it is. */
export function FoundAudits() {
  const { model, dispatch, words } = usePane();
  const w = words.welcome;
  return (
    <>
      {model.found.length === 0 ? <p>{w.noneFound}</p> : null}
      <ul className="found">
        {model.found.map((found) => (
          <li key={found.suffix + found.sheet}>
            <Button look="outline" onClick={() => dispatch({ type: "auditChosen", suffix: found.suffix })}>
              {w.open(found.sheet)}
            </Button>
            {found.copied ? <span className="badge">{w.copied}</span> : null}
          </li>
        ))}
      </ul>
      <Button size="small" look="subtle" onClick={() => dispatch({ type: "started" })}>
        {w.lookAgain}
      </Button>
    </>
  );
}
