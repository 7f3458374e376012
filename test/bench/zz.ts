import { chromium } from "playwright-core";
import { buildAll, serve } from "./pane/sites";
import { fileWithClauses } from "./pane/books";
import { watcher } from "./pane/inPage";
import { timeVerdicts } from "./pane/verdicts";
async function go() {
  const n = Number(process.argv[2]); const k = Number(process.argv[3]);
  if (process.argv[4] !== "nobuild") await buildAll();
  const t=Date.now();
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--headless","--no-sandbox","--disable-gpu","--disable-quic","--no-first-run","--disable-sync","--disable-background-networking","--disable-component-update"] });
  const site = await serve("addin", await fileWithClauses(n));
  const ctx = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await ctx.addInitScript(watcher);
  const page = await ctx.newPage();
  page.on("console", m => { if (m.type()==="error") console.log(m.text()); });
  page.on("pageerror", e => console.log(String(e)));
  await page.goto(site.address + "/?lang=zh-CN");
  await page.frameLocator("iframe").locator(".clause-row, .ready").first().waitFor({ timeout: 60000 });
  console.log("ready", Date.now()-t);
  const frame = page.frames().find(f => f.url().includes("taskpane"))!;
  const cdp = await ctx.newCDPSession(page);
  await cdp.send("Profiler.enable"); await cdp.send("Profiler.setSamplingInterval",{interval:500}); await cdp.send("Profiler.start");
  const r = await timeVerdicts(page, frame, k);
  const { profile } = await cdp.send("Profiler.stop");
  const self = new Map<string, number>();
  const per = new Map<number, number>();
  profile.samples!.forEach((id, i) => per.set(id, (per.get(id) ?? 0) + (profile.timeDeltas![i] ?? 0)));
  const total = new Map<string, number>();
  const parents = new Map<number, number>(); const nodes = new Map(profile.nodes.map(x => [x.id, x]));
  for (const x of profile.nodes) for (const c of x.children ?? []) parents.set(c, x.id);
  for (const [id, us] of per) {
    const nm = (i: number) => { const c = nodes.get(i)!.callFrame; return c.functionName + "@" + c.url.split("/").pop() + ":" + c.lineNumber + ":" + c.columnNumber; };
    self.set(nm(id), (self.get(nm(id)) ?? 0) + us);
    const seen = new Set<string>();
    for (let i: number | undefined = id; i !== undefined; i = parents.get(i)) { const k2 = nm(i); if (!seen.has(k2)) { seen.add(k2); total.set(k2, (total.get(k2) ?? 0) + us); } }
  }
  const top = (m: Map<string, number>) => [...m].sort((a, b) => b[1]-a[1]).slice(0, 45).map(([a, b]) => (b/1000/k).toFixed(1).padStart(8) + "  " + a).join("\n");
  console.log("SELF ms/verdict\n" + top(self) + "\nTOTAL\n" + top(total));
  const s = [...r.times].sort((a, b) => a-b);
  console.log(n, "median", s[s.length>>1]!.toFixed(1), "p95", s[Math.floor(s.length*.95)]!.toFixed(1), "max", s.at(-1)!.toFixed(1), "syncs", Math.max(...r.syncs), "took", Date.now()-t);
  await browser.close(); site.stop(); process.exit(0);
}
void go().catch(e => { console.log(e); process.exit(1); });
