import { limits } from "../limits";
import { damaged } from "../problem";
import { decodeText } from "./text";

/** Attributes by their name without namespace prefix. */
export type Attributes = ReadonlyMap<string, string>;

const none: Attributes = new Map();

/**
 * Walks through XML one step at a time. Names come without their namespace prefix, so files in the strict and in the
 * usual dialect read alike. Document types are refused: no workbook has one, and they are how XML is made to explode.
 */
export class XmlReader {
  /** Of the element just opened or closed. */
  name = "";
  /** Of the element just opened. */
  attributes: Attributes = none;
  /** Of the text just met. */
  text = "";
  #at = 0;
  #closesAtOnce = false;
  readonly #open: string[] = [];

  constructor(
    readonly xml: string,
    /** Named when the XML turns out to be damaged. */
    readonly part: string,
  ) {}

  get depth(): number {
    return this.#open.length;
  }

  /** An empty element is opened and closed like any other. */
  next(): "open" | "close" | "text" | "end" {
    if (this.#closesAtOnce) return this.#close(this.name);
    for (;;) {
      if (this.#at >= this.xml.length) return this.#open.length === 0 ? "end" : damaged(this.part);
      const start = this.xml.indexOf("<", this.#at);
      if (start !== this.#at) return this.#readText(start < 0 ? this.xml.length : start);
      const mark = this.xml.charCodeAt(start + 1);
      if (mark === 47) return this.#readClose(start);
      if (mark !== 33 && mark !== 63) return this.#readOpen(start);
      if (this.#skipMarkup(start)) return "text";
    }
  }

  #readText(end: number): "text" {
    this.text = decodeText(this.xml.slice(this.#at, end));
    this.#at = end;
    return "text";
  }

  #readClose(start: number): "close" {
    const end = this.#find(">", start);
    const name = this.xml.slice(start + 2, end).trimEnd();
    this.#at = end + 1;
    return this.#close(local(name));
  }

  #close(name: string): "close" {
    this.#closesAtOnce = false;
    if (this.#open.pop() !== name) return damaged(this.part);
    this.name = name;
    return "close";
  }

  #readOpen(start: number): "open" {
    const end = this.#tagEnd(start + 1);
    this.#closesAtOnce = this.xml.charCodeAt(end - 1) === 47;
    const tag = this.xml.slice(start + 1, this.#closesAtOnce ? end - 1 : end);
    const space = tag.search(/\s/);
    this.name = local(space < 0 ? tag : tag.slice(0, space));
    this.attributes = space < 0 ? none : readAttributes(tag.slice(space));
    this.#open.push(this.name);
    if (this.#open.length > limits.depth) return damaged(this.part);
    this.#at = end + 1;
    return "open";
  }

  /** The ">" that ends a tag: one inside a quoted value does not. */
  #tagEnd(from: number): number {
    for (let at = from; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (code === 62) return at;
      if (code === 34 || code === 39) at = this.#find(code === 34 ? '"' : "'", at + 1);
    }
    return damaged(this.part);
  }

  /** Skips a comment or an instruction; true when it was a CDATA section, whose text is then in `text`. */
  #skipMarkup(start: number): boolean {
    const cdata = this.xml.startsWith("<![CDATA[", start);
    const comment = this.xml.startsWith("<!--", start);
    if (!cdata && !comment && this.xml[start + 1] === "!") return damaged(this.part);
    const closing = cdata ? "]]>" : comment ? "-->" : "?>";
    const end = this.#find(closing, start);
    if (cdata) this.text = this.xml.slice(start + 9, end);
    this.#at = end + closing.length;
    return cdata;
  }

  #find(what: string, from: number): number {
    const found = this.xml.indexOf(what, from);
    return found < 0 ? damaged(this.part) : found;
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** By hand and not by a pattern, so that its time grows with the length only, whatever a file contains. */
function readAttributes(text: string): Attributes {
  const found = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const equals = text.indexOf("=", at);
    const quote = equals < 0 ? -1 : quoteAfter(text, equals + 1);
    const end = quote < 0 ? -1 : text.indexOf(text[quote] ?? '"', quote + 1);
    if (end < 0) break;
    const name = text.slice(at, equals).trim();
    if (!name.startsWith("xmlns")) found.set(local(name), decodeText(text.slice(quote + 1, end)));
    at = end + 1;
  }
  return found;
}

/** The first character after "=" that is no white space, when it is a quote; −1 otherwise. */
function quoteAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return text[at] === '"' || text[at] === "'" ? at : -1;
}
