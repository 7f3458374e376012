import { HistoryRegular } from "@fluentui/react-icons/headless/svg/history";
import { Suspense, useState } from "react";
import { Button } from "../../components/Button";
import { usePane } from "../../context";
import { onDemand } from "../../onDemand";

const HistoryDialog = onDemand(() => import(/* webpackChunkName: "acts" */ "../history/HistoryDialog"));

/** Opens the list of what the pane did last. */
export function HistoryButton() {
  const { words } = usePane();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        look="subtle"
        icon={<HistoryRegular />}
        title={words.list.history}
        aria-label={words.list.history}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <Suspense fallback={null}>{isOpen ? <HistoryDialog onClose={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
