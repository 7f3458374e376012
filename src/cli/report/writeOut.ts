import { systemCode, type Io } from "../io";
import type { Words } from "../words";
import { printable } from "./text";

/** Writes a file that a command made; says why when it cannot, and answers whether it did. */
export async function writeOut(
  io: Io,
  path: string,
  bytes: Uint8Array,
  replace: boolean,
  words: Words,
): Promise<boolean> {
  try {
    await io.write(path, bytes, replace);
    return true;
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code === null) throw thrown;
    io.err(`${printable(path)}: ${sayUnwritten(code, words)}`);
    return false;
  }
}

/** The system's codes that people meet, in their own words. */
function sayUnwritten(code: string, { cli: { file } }: Words): string {
  if (code === "EEXIST") return file.exists;
  if (code === "ENOENT" || code === "ENOTDIR") return file.noPlace;
  return code === "EISDIR" ? file.isFolder : file.unwritable(code);
}
