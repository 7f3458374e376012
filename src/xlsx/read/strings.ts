import type { Losses } from "../lost";
import { decodeOffice } from "../xml/text";
import { XmlReader } from "../xml/reader";

/** The texts that cells share, by number. Rich text becomes plain, readings of Japanese characters are left out. */
export function readStrings(xml: string, part: string, losses: Losses): string[] {
  const reader = new XmlReader(xml, part);
  const strings: string[] = [];
  for (let step = reader.next(); step !== "end"; step = reader.next()) {
    if (step === "open" && reader.name === "si") strings.push(readRichText(reader, losses));
  }
  return strings;
}

/** The text of the element just opened (si, is or a comment's text), up to its end. */
export function readRichText(reader: XmlReader, losses: Losses): string {
  const depth = reader.depth;
  let text = "";
  let inText = false;
  let runs = 0;
  let reading = 0;
  for (;;) {
    const step = reader.next();
    if (step === "text" && inText && reading === 0) text += reader.text;
    if (step === "text") continue;
    const opens = step === "open";
    if (reader.name === "t") inText = opens;
    if (reader.name === "rPh") reading += opens ? 1 : -1;
    if (reader.name === "r" && opens) runs++;
    if (reader.depth < depth) break;
  }
  losses.addIf(runs > 1, "richText");
  return decodeOffice(text);
}
