import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** What the compiler says of a file that is not pure, under the settings of a pure room. */
function complaints(room: string): string {
  const compiler = resolve("node_modules/typescript7/bin/tsc");
  const project = resolve(`test/house/fixtures/compiler/${room}`);
  return spawnSync(process.execPath, [compiler, "-p", project], { encoding: "utf8" }).stdout;
}

test.each([
  ["core", "Cannot find name 'document'"],
  ["core", "Cannot find name 'Excel'"],
  ["words", "Cannot find name 'window'"],
  ["calc", "Cannot find name 'process'"],
  ["schemes", "Cannot find name 'localStorage'"],
])("%s does not compile with what it must not know: %s", (room, complaint) => {
  expect(complaints(room)).toContain(complaint);
});
