import { link, rename, rm, writeFile } from "node:fs/promises";

/**
 * Writes a file beside its place first and moves it there when it is complete, so that a full disk never leaves half a
 * workbook. Throws the system's error, EEXIST for a file that is there and must stay.
 */
export async function writeWhole(path: string, bytes: Uint8Array, replace: boolean): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    if (replace) await rename(draft, path);
    else await link(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
