import { mkdtemp, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerWith } from "../../../src/preview/server/site";
import { taskpanePage } from "../../../src/preview/server/taskpanePage";

const fromMicrosoft = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
let server: Server;
let address: string;
let english: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "starsheet-site-"));
  await writeFile(join(folder, "index.html"), "the page");
  await writeFile(join(folder, "taskpane.html"), `<head>${fromMicrosoft}<script src="start.js"></script></head>`);
  await writeFile(join(folder, "..", "secret.txt"), "not for the preview");
  const page = { folder };
  await writeFile(join(folder, "chinese.xlsx"), "中文");
  english = join(folder, "english.xlsx");
  const chinese = join(folder, "chinese.xlsx");
  const samples = { chinese: [chinese], english: [english, chinese] };
  server = createServer(answerWith({ page, addIn: page, office: folder, workbook: null, samples }));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("the page is at the root", async () => {
  expect(await (await fetch(address)).text()).toBe("the page");
});

test("the add-in's page differs only in where office.js comes from", async () => {
  const html = await (await fetch(`${address}/addin/taskpane.html`)).text();
  expect(html).toMatch(/^<head><script>.*attach\(window\)<\/script><script src="\/office\/office\.js"><\/script>/);
  expect(html).toMatch(/<script src="start\.js"><\/script><\/head>$/);
});

test("a page that does not load office.js from Microsoft is refused, since it could not be deployed", () => {
  expect(() => taskpanePage("<head></head>")).toThrow("office.js");
});

test.each(["/..%2fsecret.txt", "/office/..%2fsecret.txt", "/addin/..%2f..%2fetc/passwd", "/missing.js"])(
  "%s is not found",
  async (path) => {
    expect((await fetch(address + path)).status).toBe(404);
  },
);

test("the sample is the one in the page's language, or the one there is", async () => {
  const sample = async (language: string) => (await fetch(`${address}/sample.xlsx?lang=${language}`)).text();
  expect([await sample("zh-CN"), await sample("en-US")]).toEqual(["中文", "中文"]);
  await writeFile(english, "English");
  expect([await sample("zh-CN"), await sample("en-US")]).toEqual(["中文", "English"]);
});

test("without a first workbook there is nothing to open", async () => {
  expect((await fetch(`${address}/first.xlsx`)).status).toBe(204);
});

test("a part that could not be built says why, as text", async () => {
  const page = { failure: "<b> missing" };
  const samples = { chinese: [], english: [] };
  const listener = answerWith({ page, addIn: { failure: "" }, office: "", workbook: null, samples });
  const broken = createServer(listener);
  await new Promise<void>((resolve) => broken.listen(0, "localhost", resolve));
  const answer = await fetch(`http://localhost:${(broken.address() as AddressInfo).port}/`);
  broken.close();
  expect([answer.status, await answer.text()]).toEqual([500, "<pre>&lt;b> missing</pre>"]);
});
