import { XmlReader, type Attributes } from "./reader";

/** A small piece of XML held whole: styles, tables, everything but the cells. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** The element the reader has just opened, up to its end. */
export function readNode(reader: XmlReader): XmlNode {
  const root = { name: reader.name, attributes: reader.attributes, children: [] as XmlNode[], text: "" };
  const path = [root];
  while (path.length > 0) {
    const step = reader.next();
    const current = path[path.length - 1] ?? root;
    if (step === "text") current.text += reader.text;
    if (step === "close") path.pop();
    if (step !== "open") continue;
    const child = { name: reader.name, attributes: reader.attributes, children: [] as XmlNode[], text: "" };
    current.children.push(child);
    path.push(child);
  }
  return root;
}

/** The outermost element of a part; an empty node when there is none. */
export function readDocument(xml: string, part: string): XmlNode {
  const reader = new XmlReader(xml, part);
  for (let step = reader.next(); step !== "end"; step = reader.next()) {
    if (step === "open") return readNode(reader);
  }
  return { name: "", attributes: new Map(), children: [], text: "" };
}

export function childrenOf(node: XmlNode | null, name: string): readonly XmlNode[] {
  return node ? node.children.filter((child) => child.name === name) : [];
}

export function childOf(node: XmlNode | null, name: string): XmlNode | null {
  return node?.children.find((child) => child.name === name) ?? null;
}

/** All elements of that name, however deep, in document order. */
export function allOf(node: XmlNode, name: string): XmlNode[] {
  const deeper = node.children.flatMap((child) => allOf(child, name));
  return node.name === name ? [node, ...deeper] : deeper;
}

export function attributeOf(node: XmlNode | null, name: string): string | undefined {
  return node?.attributes.get(name);
}

/** A number attribute; undefined when absent or not a finite number. */
export function numberOf(node: XmlNode | null, name: string): number | undefined {
  const text = node?.attributes.get(name);
  const number = text === undefined || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A yes/no attribute in any of the spellings of the format. */
export function flagOf(attributes: Attributes | undefined, name: string, otherwise = false): boolean {
  const text = attributes?.get(name);
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}
