import type { Package } from "../zip/package";
import { childrenOf, readDocument } from "../xml/node";

/** A link from one part of a file to another, or to the world outside. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: worksheet, table, comments, hyperlink … the same in both dialects of the format. */
  readonly type: string;
  /** Path of the part from the package's root; the address itself when `outside`. */
  readonly target: string;
  readonly outside: boolean;
}

/** The relations of a part; "" is the package itself. None when the part has no list. */
export function relationsOf(parts: Package, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const path = `${folder}_rels/${part.slice(slash)}.rels`;
  const text = parts.text(path);
  if (text === null) return [];
  return childrenOf(readDocument(text, path), "Relationship").map(({ attributes }) => {
    const outside = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    return {
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").split("/").pop() ?? "",
      target: outside ? target : resolve(folder, target),
      outside,
    };
  });
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
