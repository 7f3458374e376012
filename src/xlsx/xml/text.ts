const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Resolves the entities of XML text and its line ends. Unknown entities stay as they are. */
export function decodeText(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return lines.includes("&") ? lines.replace(/&(#x?)?(\w{1,10});/g, decodeEntity) : lines;
}

/** Two texts as one of its own. Added up or cut out, they would keep the whole part in memory that they were cut from. */
export const joinText = (one: string, other: string): string => [one, other].join("");

/** The same text without the part that it was cut from. */
export const ownText = (text: string): string => joinText(text.slice(0, 1), text.slice(1));

function decodeEntity(whole: string, number: string | undefined, name: string): string {
  if (number === undefined) return entities.get(name) ?? whole;
  const code = Number.parseInt(name, number === "#x" ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

/** Escapes text for an element or an attribute; line breaks and tabs survive in both. */
export function encodeText(text: string): string {
  return /[&<>"\r\n\t]/.test(text) ? text.replace(/[&<>"\r\n\t]/g, (mark) => marks.get(mark) ?? mark) : text;
}

const marks: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\r", "&#13;"],
  ["\n", "&#10;"],
  ["\t", "&#9;"],
]);

/** Office's own escape for characters that XML cannot hold: _x0007_. */
const officeEscape = /_x([0-9A-Fa-f]{4})_/g;
/** Controls but for tabs and line breaks, halves of characters, the two that are none, and what only looks escaped. */
const needsEscape = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

export function decodeOffice(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(officeEscape, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

export function encodeOffice(text: string): string {
  return text.replace(needsEscape, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}
