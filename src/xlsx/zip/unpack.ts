import { Inflate } from "fflate";
import { damaged } from "../problem";
import type { Entry } from "./directory";

const slice = 65_536;

/** Unpacks one entry and checks its length and checksum. Stops as soon as more comes out than the directory promised. */
export function unpack(packed: Uint8Array, entry: Entry): Uint8Array {
  const bytes = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry) : damaged(entry.name);
  if (bytes.length !== entry.size || checksum(bytes) !== entry.crc) return damaged(entry.name);
  return bytes;
}

function inflate(packed: Uint8Array, entry: Entry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > out.length) damaged(entry.name);
    out.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length; from += slice) {
      stream.push(packed.subarray(from, from + slice), from + slice >= packed.length);
    }
  } catch {
    // fflate throws its own errors for broken data; ours and its mean the same here.
    return damaged(entry.name);
  }
  return at === out.length ? out : damaged(entry.name);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip files use it. */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let index = 0; index < bytes.length; index++) {
    crc = (table[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
