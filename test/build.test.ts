import { spawnSync } from "node:child_process";
import path from "node:path";

const root = path.join(__dirname, "..");
const config = (address: string) =>
  spawnSync(process.execPath, ["-e", 'require("./webpack.config.js")'], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, STARSHEET_URL: address },
  });

test.each(["http://audits.example.org", "audits.example.org", 'https://a"b', ""])(
  "a build for the address %p is refused, since Excel loads add-ins over https only",
  (address) => {
    const { status, stderr } = config(address);
    expect(status).not.toBe(0);
    expect(stderr).toContain("STARSHEET_URL must be an https address");
  },
);

test("a build for an https address with a path is accepted", () => {
  expect(config("https://intranet.example.org/add-ins/starsheet/").status).toBe(0);
});
