import type { Losses, LostThing } from "../lost";
import type { Package } from "../zip/package";

/** What the presence of a part says. First match wins. */
const signs: readonly (readonly [RegExp, LostThing])[] = [
  [/^xl\/charts\//, "charts"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/pivot(tables|cache)\//, "pivots"],
  [/vbaproject\.bin$|^xl\/macrosheets\//, "macros"],
  [/^customxml\/item\d+\.xml$/, "customXml"],
  [/^xl\/threadedcomments\//, "threadedComments"],
  [/^xl\/slicers\/|^xl\/timelines\//, "slicers"],
  [/^xl\/externallinks\/[^/]+$/, "externalLinks"],
  [/^xl\/embeddings\//, "embedded"],
  [/^xl\/(ctrlprops|activex)\//, "controls"],
  [/^xl\/webextensions\//, "addins"],
  [/^xl\/(connections\.xml|querytables\/)/, "connections"],
  [/^xl\/model\//, "dataModel"],
  [/^_xmlsignatures\//, "signatures"],
  [/^docprops\/custom\.xml$/, "customProperties"],
  [/^xl\/drawings\/drawing\d+\.xml$/, "drawings"],
];

/** Notes what whole parts of a file are lost, from their names alone. */
export function loseParts(parts: Package, losses: Losses): void {
  const found = new Set(parts.names.flatMap((name) => signs.find(([sign]) => sign.test(name))?.[1] ?? []));
  for (const thing of found) {
    // A drawing is only the frame around charts and pictures; alone it holds shapes.
    const frame = thing === "drawings" && (found.has("charts") || found.has("pictures"));
    losses.addIf(!frame, thing);
  }
}
