import { limits } from "../limits";
import { damaged, Unreadable } from "../problem";
import { readDirectory, packedBytes, type Entry } from "./directory";
import { unpack } from "./unpack";

/** The parts of a workbook file, unpacked only when asked for. Names are compared without regard to case. */
export class Package {
  readonly #entries = new Map<string, Entry>();
  #unpacked = 0;

  constructor(readonly bytes: Uint8Array) {
    for (const entry of readDirectory(bytes)) this.#entries.set(key(entry.name), entry);
  }

  /** Lower-case, without a leading slash. */
  get names(): string[] {
    return [...this.#entries.keys()];
  }

  has(name: string): boolean {
    return this.#entries.has(key(name));
  }

  /** The text of a part, or null when there is no such part. */
  text(name: string): string | null {
    const entry = this.#entries.get(key(name));
    if (!entry) return null;
    this.#refuseBombs(entry);
    return decode(unpack(packedBytes(this.bytes, entry), entry));
  }

  /** The text of a part that must be there. */
  need(name: string): string {
    return this.text(name) ?? damaged(name);
  }

  #refuseBombs(entry: Entry): void {
    this.#unpacked += entry.size;
    const dense = entry.size > limits.dense && entry.size > entry.packed * limits.density;
    if (dense || this.#unpacked > limits.content) {
      throw new Unreadable({ code: "TOO_LARGE", what: "content", limit: limits.content });
    }
  }
}

function key(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

/** XML says its encoding by its first bytes; Excel writes UTF-8, some writers UTF-16. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
