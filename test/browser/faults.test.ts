import type { FrameLocator, Page } from "playwright-core";
import type { Fault } from "../../src/preview/host/host";
import type { Session } from "../../src/preview/page/session/session";
import { type OpenPage, type RunningPreview, startForTests } from "./preview";

/**
 * A short scoring session on the sample audit, once for every request it makes and every way in which Excel can answer
 * that request badly. Whatever happens, everything that was typed stands in the sheet or, marked as not written, in the
 * pane; and when the trouble has passed, one press of "try again" writes it.
 */

const sheet = "评分表";
/** What is typed; rows of the sample's clauses, zero-based, and columns of verdict, samples and evidence. */
const entries = [
  { clause: "5.2.5.4", cells: [[31, 4, "符合"]] },
  {
    clause: "5.3.1",
    cells: [
      [33, 4, "抽样"],
      [33, 5, 20],
      [33, 6, 3],
    ],
  },
  { clause: "5.3.2", cells: [[34, 9, "投诉台账 12 份"]] },
] as const;

const passing: Readonly<Record<string, Fault>> = {
  "Excel is busy": { kind: "busy" },
  "somebody types in a cell": { kind: "cellEdit" },
  "the request is too large": { kind: "tooLarge" },
  "the request stops before it begins": { kind: "failAfter", actions: 0 },
  "the request stops half-way": { kind: "failAfter", actions: 3 },
  "the reply is late": { kind: "late", milliseconds: 1500 },
};
/** With what the pane says even when everything was written before; null = then nothing needs saying. */
const staying: Readonly<Record<string, { readonly fault: Fault; readonly says: RegExp | null }>> = {
  "the reply never comes": { fault: { kind: "never" }, says: null },
  "somebody protects the sheet": { fault: { kind: "protected", sheet }, says: null },
  "somebody deletes the sheet": { fault: { kind: "sheetDeleted", sheet }, says: /找不到|不见了|已删除|新建评审/ },
};

type PreviewWindow = Window & {
  readonly workbookOfPreview: { readonly session: Session };
  /** What the watched cells held when something was last written, by "row,column"; null = blank. */
  lastSeen: Readonly<Record<string, unknown>>;
};

/** A window of the preview. Several side by side would take turns with the keyboard focus. */
interface Desk {
  readonly opened: OpenPage;
  readonly page: Page;
  readonly pane: FrameLocator;
}
const deskCount = 1;

let preview: RunningPreview;
let desks: readonly Desk[] = [];
/** Requests of the session when nothing goes wrong, from the pane's start. */
let requests = 0;

beforeAll(async () => {
  preview = await startForTests(["--port", "3171"]);
  desks = await Promise.all(Array.from({ length: deskCount }, openDesk));
  const [desk] = desks;
  if (desk === undefined) throw new Error("There is no desk.");
  await startAnew(desk, null);
  await session(desk);
  await quiet(desk);
  requests = await requestCount(desk);
}, 180_000);
afterAll(() => preview?.stop());

async function openDesk(): Promise<Desk> {
  const opened = await preview.open("?lang=zh-CN");
  return { opened, page: opened.page, pane: opened.page.frameLocator("iframe") };
}

/** Takes the session through the fault at each of its requests; every complaint of the page names its request. */
async function atEveryRequest(fault: Fault, examine: (desk: Desk, request: number) => Promise<void>): Promise<void> {
  // The first request is the library's own: it tells Excel that functions are ready.
  const waiting = Array.from({ length: requests - 1 }, (_, index) => index + 2);
  const complaints: string[] = [];
  const work = async (desk: Desk): Promise<void> => {
    for (let request = waiting.shift(); request !== undefined; request = waiting.shift()) {
      await startAnew(desk, { request, fault });
      await examine(desk, request);
      complaints.push(...desk.opened.complaints.splice(0).map((complaint) => `request ${request}: ${complaint}`));
    }
  };
  await Promise.all(desks.map(work));
  expect(complaints).toEqual([]);
}

/** Opens the sample again, with a fault waiting for one of the pane's requests. */
async function startAnew(
  { page }: Desk,
  fault: { readonly request: number; readonly fault: Fault } | null,
): Promise<void> {
  await openSample(page, fault);
  await page.waitForFunction(() => {
    const pane = document.querySelector("iframe")?.contentDocument;
    return (pane?.querySelector("html:not([data-before]) .pane") ?? null) !== null;
  });
}

/** Opens the sample, watches the cells of the session, and lays the fault. */
async function openSample(page: Page, fault: Parameters<typeof startAnew>[1]): Promise<void> {
  const watched = entries.flatMap(({ cells }) => cells.map(([line, column]) => [line, column] as const));
  await page.evaluate(
    async ([trouble, name, cells]) => {
      document.querySelector("iframe")?.contentDocument?.querySelector("html")?.setAttribute("data-before", "");
      const { session: previewSession } = (window as unknown as PreviewWindow).workbookOfPreview;
      const sample = await (await fetch("/sample.xlsx?lang=zh-CN")).arrayBuffer();
      await previewSession.open(new Uint8Array(sample), "sample.xlsx");
      const preview = window as unknown as PreviewWindow;
      const { host } = previewSession.get().workbook;
      preview.lastSeen = {};
      host.book.onEvent(() => {
        const found = host.book.sheets().find((one) => one.name === name);
        if (found === undefined) return;
        preview.lastSeen = Object.fromEntries(
          cells.map(([line, column]) => [`${line},${column}`, host.book.cell(found.id, line, column).value]),
        );
      });
      if (trouble !== null) host.faults.inject(trouble.request, trouble.fault);
    },
    [fault, sheet, watched] as const,
  );
}

const requestCount = ({ page }: Desk): Promise<number> =>
  page.evaluate(
    () => (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host.requests().length,
  );

/** Until the pane has asked nothing for longer than it waits before it follows the sheet. */
async function quiet(desk: Desk): Promise<void> {
  let [before, now] = [-1, await requestCount(desk)];
  while (before !== now) {
    before = now;
    await desk.page.waitForTimeout(600);
    now = await requestCount(desk);
  }
}

const row = ({ pane }: Desk, clause: string) => pane.locator("[data-focus=row]", { hasText: clause }).first();
const again = ({ pane }: Desk) => pane.getByRole("button", { name: /^(重试|保留我的)/ });

/** A verdict, a sample with its counts, a text: each as an assessor enters it. Answers whether the pane could be used at all. */
async function session(desk: Desk): Promise<boolean> {
  const { page, pane } = desk;
  await row(desk, "5.2.5.4")
    .or(again(desk))
    .or(pane.getByText("新建评审"))
    .first()
    .waitFor({ timeout: 15_000 })
    .catch(() => undefined);
  if (await again(desk).isVisible()) await again(desk).click();
  const isOpen = await row(desk, "5.2.5.4")
    .click({ timeout: 5000 })
    .then(() => true)
    .catch(() => false);
  if (!isOpen) return false;
  await page.keyboard.press("c");
  await row(desk, "5.3.1").click();
  for (const key of ["s", "2", "0", "Enter", "3", "Enter"]) await page.keyboard.press(key);
  await row(desk, "5.3.2").click();
  await pane.getByLabel("依据", { exact: true }).fill("投诉台账 12 份");
  await page.keyboard.press("Escape");
  return true;
}

/** What the cell of the sample holds; null = blank. Of a sheet that somebody has deleted: what it held when it went. */
const cellOf = ({ page }: Desk, [line, column]: readonly [number, number]): Promise<unknown> =>
  page.evaluate((key) => (window as unknown as PreviewWindow).lastSeen[key] ?? null, `${line},${column}`);

async function isWritten(desk: Desk, cells: (typeof entries)[number]["cells"]): Promise<boolean> {
  for (const [line, column, content] of cells) if ((await cellOf(desk, [line, column])) !== content) return false;
  return true;
}

/** A reply that is late holds up what was typed after it. */
async function isWrittenSoon(desk: Desk, cells: (typeof entries)[number]["cells"]): Promise<boolean> {
  for (let times = 0; times < 10 && !(await isWritten(desk, cells)); times += 1) await desk.page.waitForTimeout(500);
  return isWritten(desk, cells);
}

/** What the pane shows of an entry: the row's words, and the evidence of its card. */
async function shown(desk: Desk, clause: string): Promise<string> {
  await row(desk, clause).click();
  const evidence = await desk.pane.getByLabel("依据", { exact: true }).inputValue();
  return `${await row(desk, clause).innerText()} ${evidence}`.replaceAll("\n", " ");
}

const expectedInPane = { "5.2.5.4": "符合", "5.3.1": "抽样 17/20", "5.3.2": "投诉台账 12 份" } as const;

const paneText = async ({ pane }: Desk, request: number): Promise<string> =>
  `request ${request}: ${await pane.locator(".pane").innerText()}`;

/** Everything typed is in the pane; what is not in the sheet is marked. */
async function expectNothingLost(desk: Desk): Promise<void> {
  for (const { clause, cells } of entries) {
    const text = await shown(desk, clause);
    expect(text).toContain(expectedInPane[clause]);
    if (!(await isWritten(desk, cells))) expect(text).toMatch(/正在写入|尚未写入/);
  }
}

/** Somebody else's verdict on the first clause shows in the pane. */
async function expectToFollow(desk: Desk): Promise<void> {
  await desk.page.evaluate((name) => {
    const { book } = (window as unknown as PreviewWindow).workbookOfPreview.session.get().workbook.host;
    const found = book.sheets().find((one) => one.name === name);
    if (found !== undefined) book.type(found.id, 6, 4, "不符合", "remote");
  }, sheet);
  await row(desk, "5.1.1.1").getByText("不符合").waitFor();
}

async function tryAgain(desk: Desk): Promise<void> {
  for (let times = 0; times < 3 && (await again(desk).isVisible()); times += 1) {
    await again(desk).click();
    await quiet(desk);
  }
}

test.each(Object.entries(passing))(
  "%s, at any request: everything is written in the end",
  async (_name, fault) =>
    atEveryRequest(fault, async (desk, request) => {
      expect([request, await session(desk)]).toEqual([request, true]);
      await quiet(desk);
      await expectNothingLost(desk);
      await tryAgain(desk);
      for (const { clause, cells } of entries) {
        expect([request, clause, await isWrittenSoon(desk, cells)]).toEqual([request, clause, true]);
      }
      await expectToFollow(desk);
    }),
  300_000,
);

test.each(Object.entries(staying))(
  "%s, at any request: nothing typed is lost, and the pane says what is the matter",
  async (_name, { fault, says }) =>
    atEveryRequest(fault, async (desk, request) => {
      const isOpen = await session(desk);
      await quiet(desk);
      // A session may make a request or two fewer than the one that was counted.
      if (says !== null && (await requestCount(desk)) >= request) expect(await paneText(desk, request)).toMatch(says);
      if (isOpen) return expectNothingLost(desk);
      expect(await paneText(desk, request)).toMatch(/Excel|受保护|找不到|不见了|新建评审/);
    }),
  300_000,
);
