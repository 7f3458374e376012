import { TaskListLtrRegular } from "@fluentui/react-icons/headless/svg/task-list-ltr";
import { Button } from "../../components/Button";
import { usePane } from "../../context";

interface Props {
  readonly group: string;
  readonly onAsk: (group: string) => void;
}

/** Asks for one verdict for the whole group; not while verdicts are only supposed. */
export function BulkButton({ group, onAsk }: Props) {
  const { model, words } = usePane();
  if (model.whatIf !== null || model.lost !== null) return null;
  const name = words.list.bulk(group);
  return (
    <Button
      size="small"
      look="subtle"
      icon={<TaskListLtrRegular />}
      title={name}
      aria-label={name}
      aria-haspopup="dialog"
      onClick={() => onAsk(group)}
    />
  );
}
