import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What every bench file exports. */
interface Bench {
  readonly title: string;
  readonly run: () => Promise<readonly string[]>;
}

/** Runs the bench files of this folder, or those whose name holds the first argument, and prints what they measured. */
async function runAll(folder: string, wanted: string): Promise<void> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".bench.ts") && file.includes(wanted));
  for (const file of files.sort()) {
    const bench = (await import(pathToFileURL(join(folder, file)).href)) as Bench;
    console.log(`\n${bench.title}`);
    for (const line of await bench.run()) console.log(`  ${line}`);
  }
}

void runAll(join(process.cwd(), "test/bench"), process.argv[2] ?? "");
