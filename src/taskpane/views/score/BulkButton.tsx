import { TaskListLtrRegular } from "@fluentui/react-icons/headless/svg/task-list-ltr";
import { Suspense, useState } from "react";
import type { OpenAudit } from "../../../app/audit";
import { Button } from "../../components/Button";
import { usePane } from "../../context";
import { onDemand } from "../../onDemand";

const BulkDialog = onDemand(() => import("../bulk/BulkDialog"));

interface Props {
  readonly audit: OpenAudit;
  readonly group: string;
}

/** Opens the dialog for one verdict for the whole group; not while verdicts are only supposed. */
export function BulkButton({ audit, group }: Props) {
  const { model, words } = usePane();
  const [isOpen, setOpen] = useState(false);
  if (model.whatIf !== null || model.lost !== null) return null;
  const name = words.list.bulk(group);
  return (
    <>
      <Button
        size="small"
        look="subtle"
        icon={<TaskListLtrRegular />}
        title={name}
        aria-label={name}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      />
      <Suspense fallback={null}>
        {isOpen ? <BulkDialog audit={audit} group={group} onClose={() => setOpen(false)} /> : null}
      </Suspense>
    </>
  );
}
