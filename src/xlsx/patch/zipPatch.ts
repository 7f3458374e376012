import { deflateSync, strToU8 } from "fflate";
import { damaged, Unreadable } from "../problem";
import { limits } from "../limits";
import { checksum } from "../zip/unpack";

/** One file of a zip as it lies there: its record, untouched, and its line in the directory. */
interface Kept {
  readonly name: string;
  readonly record: Uint8Array;
  readonly line: Uint8Array;
}

const endSignature = 0x06054b50;
const lineSignature = 0x02014b50;
const localSignature = 0x04034b50;
/** 1 January 1980, the earliest date a zip can say. */
const date = 0x00210000;

/**
 * A zip in which single files are replaced, added or removed. All others are copied as they lie there, byte for byte, in
 * their order.
 */
export class ZipPatch {
  private readonly kept: Kept[];
  private readonly changed = new Map<string, Uint8Array | null>();

  constructor(bytes: Uint8Array) {
    this.kept = readKept(bytes);
  }

  /** The path as the zip spells it; paths are compared without regard to case. */
  spelling(path: string): string {
    return this.kept.find(({ name }) => key(name) === key(path))?.name ?? path;
  }

  set(path: string, text: string): void {
    this.changed.set(key(path), fileOf(this.spelling(path), strToU8(text)));
  }

  remove(path: string): void {
    this.changed.set(key(path), null);
  }

  finish(): Uint8Array {
    const records: Uint8Array[] = [];
    const lines: Uint8Array[] = [];
    let at = 0;
    const put = (record: Uint8Array, line: Uint8Array): void => {
      const placed = line.slice();
      view(placed).setUint32(42, at, true);
      records.push(record);
      lines.push(placed);
      at += record.length;
    };
    for (const { name, record, line } of this.kept) {
      const change = this.changed.get(key(name));
      if (change === undefined) put(record, line);
      else if (change !== null) put(change, lineOf(change));
    }
    const old = new Set(this.kept.map(({ name }) => key(name)));
    for (const [path, change] of this.changed) if (!old.has(path) && change !== null) put(change, lineOf(change));
    return joined([...records, ...lines, endOf(lines, at)]);
  }
}

const key = (path: string): string => path.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readKept(bytes: Uint8Array): Kept[] {
  const data = view(bytes);
  let end = bytes.length - 22;
  while (end >= 0 && data.getUint32(end, true) !== endSignature) end -= 1;
  if (end < 0) return damaged(null);
  const [count, start] = [data.getUint16(end + 10, true), data.getUint32(end + 16, true)];
  // The long form of the format is for more than 4 GB.
  if (start === 0xffffffff || count === 0xffff)
    throw new Unreadable({ code: "TOO_LARGE", what: "file", limit: limits.file });
  const lines: { name: string; line: Uint8Array; from: number }[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || data.getUint32(at, true) !== lineSignature) return damaged(null);
    const nameLength = data.getUint16(at + 28, true);
    const length = 46 + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    lines.push({ name, line: bytes.subarray(at, at + length), from: data.getUint32(at + 42, true) });
    at += length;
  }
  const starts = [...lines.map(({ from }) => from), start].sort((a, b) => a - b);
  return lines.map(({ name, line, from }) => {
    const to = starts.find((next) => next > from) ?? start;
    return { name, line, record: bytes.subarray(from, to) };
  });
}

/** A whole record: header, name, packed content. */
function fileOf(name: string, content: Uint8Array): Uint8Array {
  const [path, packed] = [strToU8(name), deflateSync(content, { level: 6 })];
  const head = new Uint8Array(30 + path.length);
  const data = view(head);
  data.setUint32(0, localSignature, true);
  data.setUint16(4, 20, true);
  // Names are UTF-8.
  data.setUint16(6, 0x0800, true);
  data.setUint16(8, 8, true);
  data.setUint32(10, date, true);
  data.setUint32(14, checksum(content), true);
  data.setUint32(18, packed.length, true);
  data.setUint32(22, content.length, true);
  data.setUint16(26, path.length, true);
  head.set(path, 30);
  return joined([head, packed]);
}

/** The directory's line of a record that `fileOf` made. */
function lineOf(record: Uint8Array): Uint8Array {
  const nameLength = view(record).getUint16(26, true);
  const line = new Uint8Array(46 + nameLength);
  const data = view(line);
  data.setUint32(0, lineSignature, true);
  data.setUint16(4, 20, true);
  line.set(record.subarray(4, 30), 6);
  data.setUint16(30, 0, true);
  line.set(record.subarray(30, 30 + nameLength), 46);
  return line;
}

function endOf(lines: readonly Uint8Array[], start: number): Uint8Array {
  const end = new Uint8Array(22);
  const data = view(end);
  data.setUint32(0, endSignature, true);
  data.setUint16(8, lines.length, true);
  data.setUint16(10, lines.length, true);
  data.setUint32(
    12,
    lines.reduce((sum, line) => sum + line.length, 0),
    true,
  );
  data.setUint32(16, start, true);
  return end;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
