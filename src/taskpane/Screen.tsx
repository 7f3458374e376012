import { useEffect } from "react";
import { KeyMap } from "./components/KeyMap";
import { Announcer } from "./Announcer";
import { AuditScreen } from "./AuditScreen";
import { usePane } from "./context";
import { Skeleton } from "./components/Skeleton";
import { Messages } from "./Messages";
import { Welcome } from "./views/welcome/Welcome";

/** What the pane shows now: it reads, it offers its doors, or it has an audit open. */
export function Screen() {
  const { model, dispatch, words } = usePane();
  useEffect(() => {
    document.documentElement.lang = model.language;
  }, [model.language]);
  return (
    <div className="pane" lang={model.language}>
      <Content />
      {model.phase.kind === "audit" ? <Announcer audit={model.phase.audit} /> : null}
      {model.keysShown ? <KeyMap words={words.keys} onClose={() => dispatch({ type: "keysToggled" })} /> : null}
    </div>
  );
}

function Content() {
  const { model, words } = usePane();
  if (model.phase.kind === "audit") return <AuditScreen audit={model.phase.audit} />;
  return (
    <main className="plain">
      <Messages />
      {model.phase.kind === "loading" ? <Skeleton label={words.loading} /> : <Welcome />}
    </main>
  );
}
