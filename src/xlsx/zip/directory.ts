import { limits } from "../limits";
import { damaged, Unreadable } from "../problem";

/** One file of a zip as its directory describes it. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly at: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const inZip64 = 0xffffffff;

/** Reads the directory at the end of a zip. Throws Unreadable; an empty list when the bytes are no zip at all. */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return bytes.length > 4 && view.getUint32(0, true) === localSignature ? damaged(null) : [];
  const count = view.getUint16(end + 10, true);
  if (count > limits.parts) throw new Unreadable({ code: "TOO_LARGE", what: "content", limit: limits.parts });
  return readEntries(view, view.getUint32(end + 16, true), count);
}

/** The directory's end record lies within the last 64 KB, before an optional comment. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function readEntries(view: DataView, start: number, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return damaged(null);
    entries.push(readEntry(view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number): Entry {
  const nameLength = view.getUint16(at + 28, true);
  const extraAt = at + 46 + nameLength;
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) return damaged(null);
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable({ code: "PASSWORD_PROTECTED" });
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength));
  const [size, packed, localAt] = longSizes(view, at, extraAt, extraEnd);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    at: localAt,
  };
}

/** Unpacked size, packed size and position; each may have moved to the zip64 extra field, in this order. */
function longSizes(view: DataView, at: number, extraAt: number, extraEnd: number): [number, number, number] {
  let long = findZip64(view, extraAt, extraEnd);
  const read = (field: number): number => {
    const short = view.getUint32(at + field, true);
    if (short !== inZip64) return short;
    if (long === null || long + 8 > extraEnd) return damaged(null);
    long += 8;
    return Number(view.getBigUint64(long - 8, true));
  };
  return [read(24), read(20), read(42)];
}

function findZip64(view: DataView, from: number, end: number): number | null {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== localSignature) return damaged(entry.name);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > bytes.length) return damaged(entry.name);
  return bytes.subarray(start, start + entry.packed);
}
