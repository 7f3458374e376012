import type { CellValue } from "../../core/book/book";
import { toFile } from "../formula/toFile";
import { encodeOffice, encodeText } from "../xml/text";

/** What a cell is to hold. A formula has its "=" and may fill `spill`, an area in A1. */
export interface CellContent {
  readonly formula: string | null;
  readonly value: CellValue;
  readonly spill: string | null;
}

const cellStart = /<(?:[\w.-]+:)?c\s[^>]*>/g;
const addressIn = /\sr\s*=\s*["']([A-Z]+\d+)["']/;

/** A cell's element as it stands in a sheet's text. */
interface Found {
  readonly from: number;
  readonly to: number;
}

/** Where the elements of these cells (A1) stand. Cells that the file writes without their address are not found. */
export function findCells(xml: string, wanted: ReadonlySet<string>): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const match of xml.matchAll(cellStart)) {
    const address = addressIn.exec(match[0])?.[1] ?? "";
    if (!wanted.has(address)) continue;
    const start = match[0];
    const name = /^<([^\s>/]+)/.exec(start)?.[1] ?? "c";
    const closing = `</${name}>`;
    const end = start.endsWith("/>") ? match.index + start.length : xml.indexOf(closing, match.index) + closing.length;
    if (end > match.index) found.set(address, { from: match.index, to: end });
  }
  return found;
}

/** A sheet's text with the elements of some cells replaced; the rest stays as it is, letter for letter. */
export function replaceCells(xml: string, elements: ReadonlyMap<string, string>): string {
  const found = [...findCells(xml, new Set(elements.keys()))].sort(([, a], [, b]) => a.from - b.from);
  const parts: string[] = [];
  let at = 0;
  for (const [address, { from, to }] of found) {
    parts.push(xml.slice(at, from), elements.get(address) ?? xml.slice(from, to));
    at = to;
  }
  return parts.join("") + xml.slice(at);
}

/** The element of a cell with another content; its place and look stay. */
export function withContent(element: string, content: CellContent): string {
  const start = /^<([^\s>/]+)([^>]*?)\/?>/.exec(element);
  const name = start?.[1] ?? "c";
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
  // Type, result kind and array mark belong to the old content.
  const attributes = (start?.[2] ?? "").replace(/\s(?:t|cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").trimEnd();
  const { type, inner } = written(content, prefix);
  const typed = type === "" ? "" : ` t="${type}"`;
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}${typed}>${inner}</${name}>`;
}

function written({ formula, value, spill }: CellContent, prefix: string): { type: string; inner: string } {
  const tag = (name: string, text: string, more = ""): string => `<${prefix}${name}${more}>${text}</${prefix}${name}>`;
  if (formula === null) {
    const text = typeof value === "string" ? value : "";
    return { type: "inlineStr", inner: tag("is", tag("t", encodeText(encodeOffice(text)))) };
  }
  const area = spill === null ? "" : ` t="array" ref="${spill}"`;
  const code = tag("f", encodeText(toFile(formula.slice(1), { table: null, array: spill !== null })), area);
  if (typeof value === "number" && Number.isFinite(value)) return { type: "", inner: code + tag("v", String(value)) };
  if (typeof value === "string") return { type: "str", inner: code + tag("v", encodeText(encodeOffice(value))) };
  if (typeof value === "boolean") return { type: "b", inner: code + tag("v", value ? "1" : "0") };
  if (typeof value === "object" && value !== null) return { type: "e", inner: code + tag("v", stored(value.error)) };
  return { type: "", inner: code };
}

/** Errors that the file form does not know read as #VALUE! until they are calculated. */
const stored = (error: string): string => (/^#(N\/A|REF!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(error) ? error : "#VALUE!");

/** The look of the second element given to the first: styles are numbered anew whenever a file is saved. */
export function withLookOf(element: string, current: string): string {
  const look = /^<[^>]*?\ss\s*=\s*["'](\d+)["']/.exec(current)?.[1];
  const bare = element.replace(/^(<[^>]*?)\ss\s*=\s*["']\d+["']/, "$1");
  return look === undefined ? bare : bare.replace(/^(<[^>]*?\sr\s*=\s*["'][A-Z]+\d+["'])/, `$1 s="${look}"`);
}
