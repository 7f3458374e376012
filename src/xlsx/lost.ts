/** Things of a file that the plain book does not hold. Stable keys; the sentences live in the words. */
const lostThings = [
  "charts",
  "chartSheets",
  "pictures",
  "drawings",
  "pivots",
  "macros",
  "customXml",
  "threadedComments",
  "slicers",
  "externalLinks",
  "embedded",
  "controls",
  "addins",
  "connections",
  "dataModel",
  "signatures",
  "customProperties",
  "sparklines",
  "hyperlinks",
  "outline",
  "filters",
  "richText",
  "formatting",
  "columnStyles",
  "conditionalFormats",
  "validations",
  "printDetails",
  "passwords",
  "workbookProtection",
  "tablesWithoutHeaders",
  "dataTables",
  "dates1904",
] as const;

export type LostThing = (typeof lostThings)[number];

/** Collects what is lost while a file is read; each thing once, in the order of the list above. */
export class Losses {
  readonly #found = new Set<LostThing>();

  add(thing: LostThing): void {
    this.#found.add(thing);
  }

  addIf(condition: boolean, thing: LostThing): void {
    if (condition) this.#found.add(thing);
  }

  list(): LostThing[] {
    return lostThings.filter((thing) => this.#found.has(thing));
  }
}
