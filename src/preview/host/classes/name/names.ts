import type { SheetId } from "../../../../calc/liveBook";
import type { BookName, CellValue } from "../../../../core/book/book";
import { localAddress, quotedSheet } from "../../cells/address";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose, nothing } from "../../protocol/handle";
import { itemNotFound, Refusal } from "../../protocol/refusal";
import type { Wire } from "../../protocol/wire";
import type { Session } from "../../state/session";
import { areaOf, booleanArgument, textArgument } from "../arguments";
import { areaOfFormula } from "../range/lookup";
import { wireValue } from "../range/reading";

/** Names of the workbook, or of one sheet. */
interface NamesRef {
  readonly session: Session;
  readonly sheet: SheetId | null;
}

class NameRef {
  constructor(
    readonly session: Session,
    readonly sheet: SheetId | null,
    readonly name: string,
  ) {}

  /** Throws ItemNotFound when the name was deleted. */
  get live(): BookName {
    const found = find({ session: this.session, sheet: this.sheet }, this.name);
    if (found === null) throw itemNotFound();
    return found;
  }
}

export const nameTable: ClassTable<NameRef> = {
  name: "NamedItem",
  identity: (ref) => ({ _Id: ref.name }),
  properties: {
    Name: { get: (ref) => ref.live.name },
    Formula: {
      get: (ref) => ref.live.formula,
      set: (ref, value) => ref.session.book.setName({ ...ref.live, formula: textArgument(value) }),
    },
    Value: { get: valueOf },
    Type: { get: typeOf },
    Scope: { get: (ref) => (ref.live.sheet === undefined ? "Workbook" : "Worksheet") },
    Visible: {
      get: (ref) => ref.live.visible,
      set: (ref, value) => ref.session.book.setName({ ...ref.live, visible: booleanArgument(value) }),
    },
  },
  methods: {
    GetRange: (ref) => {
      const area = areaOfFormula(ref.session, ref.live.formula);
      if (area === null) throw itemNotFound();
      return ref.session.objects.range(area);
    },
    GetRangeOrNullObject: (ref) => {
      const area = areaOfFormula(ref.session, ref.live.formula);
      return area === null ? nothing : ref.session.objects.range(area);
    },
    Delete: (ref) => ref.session.book.deleteName(ref.live.name, ref.live.sheet ?? null),
  },
};

export const namesTable: ClassTable<NamesRef> = {
  name: "NamedItemCollection",
  items: (ref) => all(ref).map((name) => handleOf(ref, name)),
  index: (ref, key) => orRefuse(ref, find(ref, textArgument(key))),
  methods: {
    Add: (ref, name, reference) => add(ref, textArgument(name), reference),
    GetItemOrNullObject: (ref, key) => {
      const found = find(ref, textArgument(key));
      return found === null ? nothing : handleOf(ref, found);
    },
    GetCount: (ref) => all(ref).length,
  },
};

export const namesHandle = (session: Session, sheet: SheetId | null): Handle => expose(namesTable, { session, sheet });

function all(ref: NamesRef): readonly BookName[] {
  const sheet = ref.sheet === null ? undefined : ref.session.sheet(ref.sheet).name;
  return ref.session.book.names().filter((name) => name.sheet === sheet);
}

function find(ref: NamesRef, name: string): BookName | null {
  const wanted = name.toLowerCase();
  return all(ref).find((candidate) => candidate.name.toLowerCase() === wanted) ?? null;
}

const handleOf = (ref: NamesRef, name: BookName): Handle =>
  expose(nameTable, new NameRef(ref.session, ref.sheet, name.name));

function orRefuse(ref: NamesRef, name: BookName | null): Handle {
  if (name === null) throw itemNotFound();
  return handleOf(ref, name);
}

function add(ref: NamesRef, name: string, reference: Argument | undefined): Handle {
  if (find(ref, name) !== null) throw new Refusal("ItemAlreadyExists", "The resource being created already exists.");
  const sheet = ref.sheet === null ? {} : { sheet: ref.session.sheet(ref.sheet).name };
  ref.session.book.setName({ name, formula: formulaOf(ref, reference), visible: true, ...sheet });
  return orRefuse(ref, find(ref, name));
}

function formulaOf(ref: NamesRef, reference: Argument | undefined): string {
  const area = areaOf(reference);
  if (area === null) return textArgument(reference);
  const absolute = localAddress(area).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${quotedSheet(ref.session.sheet(area.sheet).name)}!${absolute}`;
}

/** For cells the address, for anything else the computed value (documented for NamedItem.value). */
function valueOf(ref: NameRef): Wire {
  const { formula } = ref.live;
  if (areaOfFormula(ref.session, formula) !== null) return formula.replace(/^=/, "");
  return wireValue(computed(ref));
}

function computed(ref: NameRef): CellValue {
  const home = ref.sheet ?? ref.session.selection.activeSheet;
  return ref.session.book.evaluate(ref.live.formula, home, 0, 0)[0]?.[0] ?? null;
}

function typeOf(ref: NameRef): Wire {
  if (areaOfFormula(ref.session, ref.live.formula) !== null) return "Range";
  const value = computed(ref);
  if (typeof value === "object") return value === null ? "String" : "Error";
  const names = { string: "String", number: "Double", boolean: "Boolean" } as const;
  return names[typeof value as keyof typeof names];
}
