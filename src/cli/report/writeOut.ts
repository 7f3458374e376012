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
    const { exists, unwritable } = words.cli.file;
    io.err(`${printable(path)}: ${code === "EEXIST" ? exists : unwritable(code)}`);
    return false;
  }
}
