import type { Browser, CDPSession, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  /** Microseconds, and of these those on a processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What the main thread of a page did while something was done. */
export interface Longest {
  /** The longest single task in milliseconds, during which no key or click is answered. */
  readonly wall: number;
  /** The longest by the time it had a processor: what it would be on a machine that does nothing else. */
  readonly busy: number;
  /** Tasks of more than 50 ms on a processor. */
  readonly long: number;
}

/** Follows the tasks of the thread that pages run in (pane and preview share it) while `work` is done. */
export async function longestTask(browser: Browser, page: Page, work: () => Promise<void>): Promise<Longest> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "__metadata"] },
  });
  await page.waitForTimeout(100);
  await work();
  await ended(session);
  return longestOf(events);
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
}

const taskNames = new Set(["RunTask", "ThreadControllerImpl::RunTask"]);

function longestOf(events: readonly TraceEvent[]): Longest {
  const threads = events.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const isOurs = ({ pid, tid }: TraceEvent): boolean => threads.some((one) => one.pid === pid && one.tid === tid);
  const tasks = events.filter((event) => event.ph === "X" && taskNames.has(event.name) && isOurs(event));
  const busy = tasks.map(({ tdur = 0 }) => tdur / 1000);
  return {
    wall: Math.max(0, ...tasks.map(({ dur = 0 }) => dur / 1000)),
    busy: Math.max(0, ...busy),
    long: busy.filter((time) => time > 50).length,
  };
}
