import type { OpenAudit } from "../../app/audit";
import { NoticeBar } from "../components/NoticeBar";
import { usePane } from "../context";

interface Props {
  readonly audit: OpenAudit;
}

/** Notices that change what the score means, in amber; all others in blue. */
const grave = new Set(["near-bound", "order-matters", "points-sum", "demonstration-points", "too-close-for-sheet"]);

/** Everything worth knowing about this score: problems of rows first, then the notices. */
export function Notices({ audit }: Props) {
  const { words, say } = usePane();
  const problems = audit.problems.map((problem) => ({
    id: problem.code,
    sentence: say.problem(problem),
    isGrave: true,
  }));
  const lead =
    problems.length === 0 ? [] : [{ id: "rows", sentence: words.trouble.rows(problems.length), isGrave: true }];
  const notices = (audit.result?.notices ?? []).map((notice) => ({
    id: notice.id,
    sentence: say.notice(notice, audit.scheme),
    isGrave: grave.has(notice.id),
  }));
  const all = [...lead, ...problems, ...notices];
  const isDemonstration = notices.some(({ id }) => id === "demonstration-points");
  const isFirst = all[0]?.id === "demonstration-points";
  return (
    <NoticeBar
      notices={all}
      count={words.header.notices(all.length)}
      none={words.header.noNotices}
      always={isDemonstration && !isFirst ? words.header.demonstration : null}
    />
  );
}
