import { Suspense, useEffect, useRef } from "react";
import { Button } from "./components/Button";
import { KeyMap } from "./components/KeyMap";
import { Announcer } from "./Announcer";
import { AuditScreen } from "./AuditScreen";
import { usePane } from "./context";
import { Skeleton } from "./components/Skeleton";
import { Messages } from "./Messages";
import type { DoorId } from "./model/model";
import { usePrefetch } from "./usePrefetch";
import { doors } from "./views/doors";
import { Welcome } from "./views/welcome/Welcome";

/** What the pane shows now: it reads, it offers its doors, or it has an audit open. */
export function Screen() {
  const { model, dispatch, words } = usePane();
  usePrefetch(model.phase.kind === "audit");
  useEffect(() => {
    document.documentElement.lang = model.language;
  }, [model.language]);
  return (
    <div className={model.whatIf === null ? "pane" : "pane what-if"} lang={model.language}>
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
      {model.phase.kind === "loading" ? <Skeleton label={words.loading} /> : null}
      {model.phase.kind === "welcome" ? <Welcome /> : null}
      {model.phase.kind === "door" ? <BehindDoor door={model.phase.door} /> : null}
    </main>
  );
}

/** Something that needs no audit of ours, with the way back to the doors above it. */
function BehindDoor({ door }: { readonly door: DoorId }) {
  const { dispatch, words } = usePane();
  const back = useRef<HTMLButtonElement>(null);
  // The keyboard goes through the door, and back to it.
  useEffect(() => {
    back.current?.focus();
    return () => document.querySelector<HTMLElement>(`[data-door=${door}]`)?.focus();
  }, [door]);
  const room = doors.find(({ id }) => id === door);
  return (
    <>
      <Button ref={back} size="small" onClick={() => dispatch({ type: "doorsOpened" })}>
        {words.welcome.back}
      </Button>
      <Suspense fallback={<Skeleton label={words.loading} />}>{room === undefined ? null : <room.Content />}</Suspense>
    </>
  );
}
