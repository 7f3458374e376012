import { encodeText } from "./text";

/** Attributes to write; undefined ones are left out. */
export type WrittenAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** One element; `content` is XML already. Without content it closes itself. */
export function element(
  name: string,
  attributes: WrittenAttributes = {},
  content: string | readonly string[] = "",
): string {
  const inner = typeof content === "string" ? content : content.join("");
  const start = `<${name}${writeAttributes(attributes)}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** An element around text. */
export function textElement(name: string, text: string, attributes: WrittenAttributes = {}): string {
  const space = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return `<${name}${writeAttributes({ ...attributes, ...space })}>${encodeText(text)}</${name}>`;
}

/** An element that is left out when it would be empty. */
export function elementIf(name: string, attributes: WrittenAttributes, content: readonly string[]): string {
  return content.length === 0 ? "" : element(name, attributes, content);
}

/** A whole part with its declaration. */
export function documentOf(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function writeAttributes(attributes: WrittenAttributes): string {
  let text = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined)
      text += ` ${name}="${encodeText(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`;
  }
  return text;
}
