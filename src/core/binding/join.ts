import type { BoundClause, BoundReading } from "./readBound";
import type { BoundNotice } from "./problem";
import { styleOf, type Proposal } from "./propose";

/** A table of an audit that stands in several, with the name of its sheet. */
export interface TableRead {
  readonly sheet: string;
  readonly reading: BoundReading;
}

/**
 * The tables of one audit, in their order. Where a clause number stands in more than one of them, every id begins with
 * the number of its table: "2.5.1" is 5.1 of the second table. Ids that are unique stay as they are.
 */
export function joined(tables: readonly TableRead[]): readonly BoundReading[] {
  const ids = tables.flatMap(({ reading }) => reading.clauses.map(({ id }) => id));
  if (tables.length < 2 || new Set(ids).size === ids.length) return tables.map(({ reading }) => reading);
  return tables.map(({ sheet, reading }, index) => {
    const before = tables.slice(0, index).filter((other) => other.sheet === sheet).length;
    return numbered(reading, `${index + 1}.`, before === 0 ? sheet : `${sheet} (${before + 1})`);
  });
}

function numbered(reading: BoundReading, prefix: string, group: string): BoundReading {
  const withPrefix = (clause: BoundClause): BoundClause => {
    const id = prefix + clause.id;
    return { ...clause, id, group, raw: { ...clause.raw, id } };
  };
  return {
    ...reading,
    clauses: reading.clauses.map(withPrefix),
    problems: reading.problems.map((problem) =>
      problem.clause === null ? problem : { ...problem, clause: prefix + problem.clause },
    ),
    notices: [...reading.notices.map((notice) => noticeFor(notice, prefix)), { id: "ids-joined", prefix, group }],
  };
}

const noticeFor = (notice: BoundNotice, prefix: string): BoundNotice =>
  "clause" in notice ? { ...notice, clause: prefix + notice.clause } : notice;

/**
 * Whether the clauses of two tables can be added up: both say in the same way what a clause got, and both have points or
 * neither has.
 */
export function canJoin(one: Proposal, other: Proposal): boolean {
  const isSameTable = one.binding.sheet === other.binding.sheet && one.binding.header[0] === other.binding.header[0];
  const isPriced = ({ reading }: Proposal): boolean => reading.points !== "equal";
  const style = styleOf(one.binding.columns) === styleOf(other.binding.columns);
  return !isSameTable && style && isPriced(one) === isPriced(other);
}
