import { sha256 as digest } from "@noble/hashes/sha2.js";

/** SHA-256 of a text in UTF-8: 64 hexadecimal digits. A lone surrogate counts as the replacement character. */
export function sha256(text: string): string {
  return [...digest(utf8(text))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The core has no TextEncoder: that belongs to browsers and to Node. */
function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes.push(...bytesOf(point >= 0xd800 && point <= 0xdfff ? 0xfffd : point));
  }
  return Uint8Array.from(bytes);
}

function bytesOf(point: number): number[] {
  const rest = (shift: number): number => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), rest(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), rest(6), rest(0)];
  return [0xf0 | (point >> 18), rest(12), rest(6), rest(0)];
}
