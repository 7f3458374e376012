import type { Area } from "../../../core/review/model/area";
import type { Course } from "../snapshot";
import type { SheetFrame } from "./frame";

/** Something that cells have, asked of whole areas at once. */
export interface Question<T> {
  readonly ask: (range: Excel.Range) => void;
  /** Null: the cells of the area differ. */
  readonly answer: (range: Excel.Range) => T | null;
  /** Rows or columns have it as a whole; absent = each cell has its own. */
  readonly along?: "rows" | "columns";
}

/** Cells that all have the same. */
export interface Uniform<T> {
  readonly area: Area;
  readonly value: T;
}

interface Probe {
  readonly frame: SheetFrame;
  readonly area: Area;
}

/** Areas asked for in one request, and at most of one sheet: a sheet of a thousand different looks is read in part. */
const AT_ONCE = 300;
const MOST = 600;

/**
 * Finds areas of equal cells: the used range is halved until the cells of a part agree, because asking for each cell
 * would take as many questions as there are cells. Parts that were not reached are missing from the answer, and said.
 */
export async function findUniform<T>(
  context: Excel.RequestContext,
  sheets: readonly SheetFrame[],
  question: Question<T>,
  { isStopped, cut }: Pick<Course, "isStopped" | "cut">,
): Promise<ReadonlyMap<SheetFrame, readonly Uniform<T>[]>> {
  const found = new Map<SheetFrame, Uniform<T>[]>(sheets.map((frame) => [frame, []]));
  const asked = new Map<SheetFrame, number>();
  const step = async (probes: readonly Probe[]): Promise<void> => {
    const [now, later] = [probes.slice(0, AT_ONCE), probes.slice(AT_ONCE)];
    if (now.length === 0 || isStopped()) return;
    const ranges = now.map((probe) => loadProbe(context, probe, question));
    await context.sync();
    const mixed = now.filter((probe, at) => !settle(probe, ranges[at], question, found));
    for (const { frame } of now) asked.set(frame, (asked.get(frame) ?? 0) + 1);
    const open = mixed.filter(({ frame }) => (asked.get(frame) ?? 0) < MOST);
    const left = open.length === mixed.length ? [] : mixed.filter((probe) => !open.includes(probe));
    for (const probe of left) if (halves(probe, question.along).length > 0) cut(probe.frame.name);
    return step([...open.flatMap((probe) => halves(probe, question.along)), ...later]);
  };
  await step(sheets.flatMap((frame) => (frame.used === null ? [] : [{ frame, area: frame.used }])));
  return found;
}

function loadProbe<T>({ workbook }: Excel.RequestContext, { frame, area }: Probe, { ask }: Question<T>): Excel.Range {
  const range = workbook.worksheets
    .getItem(frame.name)
    .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  ask(range);
  return range;
}

function settle<T>(
  { frame, area }: Probe,
  range: Excel.Range | undefined,
  { answer }: Question<T>,
  found: ReadonlyMap<SheetFrame, Uniform<T>[]>,
): boolean {
  const value = range === undefined ? null : answer(range);
  if (value === null) return false;
  found.get(frame)?.push({ area, value });
  return true;
}

/** Columns first: what stands under one heading is alike more often than what stands side by side. */
function halves({ frame, area }: Probe, along: Question<unknown>["along"]): readonly Probe[] {
  const { top, left, bottom, right } = area;
  if (right > left && along !== "rows") {
    const middle = Math.floor((left + right) / 2);
    return [
      { frame, area: { ...area, right: middle } },
      { frame, area: { ...area, left: middle + 1 } },
    ];
  }
  if (bottom === top || along === "columns") return [];
  const middle = Math.floor((top + bottom) / 2);
  return [
    { frame, area: { ...area, bottom: middle } },
    { frame, area: { ...area, top: middle + 1 } },
  ];
}
