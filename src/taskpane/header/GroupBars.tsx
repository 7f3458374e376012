import type { OpenAudit } from "../../app/audit";
import { toFloat } from "../../core/number/format";
import type { GroupResult } from "../../core/score/result";
import { Bar } from "../components/Bar";
import { usePane } from "../context";
import { groupName } from "../model/texts";
import { groupPoints } from "../views/groupPoints";

interface Props {
  readonly audit: OpenAudit;
}

/** So many groups have room for their numbers beside their bars. */
const mostNamed = 5;

/** One bar a group, as wide as its points: earned, open and lost. What they show is said in words, too. */
export function GroupBars({ audit }: Props) {
  const { words } = usePane();
  const groups = audit.result?.groups.filter(({ id }) => id.split(".").length === 2) ?? [];
  return (
    <ul className={groups.length > mostNamed ? "group-bars many" : "group-bars"} aria-label={words.header.groups}>
      {groups.map((group) => (
        <GroupBar key={group.id} audit={audit} group={group} />
      ))}
    </ul>
  );
}

function GroupBar({ audit, group }: Props & { readonly group: GroupResult }) {
  const { model, words } = usePane();
  const whole = toFloat(group.applicable);
  const share = (part: number): number => (whole === 0 ? 0 : part / whole);
  const text = `${group.id} ${groupName(audit, group.id, model.language)} ${groupPoints(words.list, group)}`;
  return (
    <li style={{ flexGrow: toFloat(group.points) }} title={text}>
      <span className="unseen">{text}</span>
      <span className="group-bar-id" aria-hidden="true">
        {group.id}
      </span>
      <Bar share={share(toFloat(group.earned))} open={share(toFloat(group.open))} />
    </li>
  );
}
