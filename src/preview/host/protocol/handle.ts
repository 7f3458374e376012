import { notImplemented } from "./refusal";
import type { Wire, WireObject } from "./wire";

/** An argument of a call: plain JSON, an object of the host, or an array of such. */
export type Argument = Wire | Handle | readonly Argument[];

/** An object of the host as the protocol sees it. Names are found whatever their capitals. */
export interface Handle {
  readonly className: string;
  /** What the class works on; classes check it with instanceof before they trust it. */
  readonly target: unknown;
  /** What makes the client find the object again: Id, or _ReferenceId. */
  identity(): WireObject;
  /** The member's name as Excel spells it, when it is a scalar of this class. */
  scalar(name: string): string | null;
  scalars(): readonly string[];
  read(name: string): Wire;
  write(name: string, value: Argument): void;
  navigation(name: string): string | null;
  navigate(name: string): Handle;
  invoke(name: string, args: readonly Argument[]): Handle | Wire;
  index(key: readonly Argument[]): Handle;
  /** The members of a collection; null when this is none. */
  items(): readonly Handle[] | null;
}

interface Property<T> {
  readonly get?: (self: T) => Wire;
  readonly set?: (self: T, value: Argument) => void;
}

/** One class of Excel's object model: only what is really done stands in it. */
export interface ClassTable<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, (self: T) => Handle>>;
  readonly methods?: Readonly<Record<string, (self: T, ...args: Argument[]) => Handle | Wire | void>>;
  readonly index?: (self: T, ...key: Argument[]) => Handle;
  readonly items?: (self: T) => readonly Handle[];
  readonly identity?: (self: T) => WireObject;
}

/** Stands for an object that is not there: everything below it is not there either. */
export const nothing: Handle = {
  className: "null",
  target: null,
  identity: () => ({}),
  scalar: () => null,
  scalars: () => [],
  read: () => null,
  write: () => undefined,
  navigation: () => null,
  navigate: () => nothing,
  invoke: () => nothing,
  index: () => nothing,
  items: () => null,
};

export function isHandle(value: unknown): value is Handle {
  return typeof value === "object" && value !== null && "className" in value && "invoke" in value;
}

/** Makes an object of a class. */
export function expose<T>(table: ClassTable<T>, target: T): Handle {
  return new Exposed(table, target);
}

class Exposed<T> implements Handle {
  readonly className: string;

  constructor(
    private readonly table: ClassTable<T>,
    readonly target: T,
  ) {
    this.className = table.name;
  }

  identity(): WireObject {
    return this.table.identity?.(this.target) ?? {};
  }

  scalar(name: string): string | null {
    return spelling(this.table.properties, name);
  }

  scalars(): readonly string[] {
    const properties = this.table.properties ?? {};
    return Object.keys(properties).filter((name) => properties[name]?.get !== undefined);
  }

  read(name: string): Wire {
    return this.member(this.property(name)?.get, name)(this.target);
  }

  write(name: string, value: Argument): void {
    this.member(this.property(name)?.set, name)(this.target, value);
  }

  navigation(name: string): string | null {
    return spelling(this.table.navigation, name);
  }

  navigate(name: string): Handle {
    return this.member(find(this.table.navigation, name), name)(this.target);
  }

  invoke(name: string, args: readonly Argument[]): Handle | Wire {
    return this.member(find(this.table.methods, name), name)(this.target, ...args) ?? null;
  }

  index(key: readonly Argument[]): Handle {
    return this.member(this.table.index, "GetItem")(this.target, ...key);
  }

  items(): readonly Handle[] | null {
    return this.table.items?.(this.target) ?? null;
  }

  private property(name: string): Property<T> | undefined {
    return find(this.table.properties, name);
  }

  private member<M>(member: M | undefined, name: string): M {
    if (member === undefined) throw notImplemented(`${this.className}.${name}`);
    return member;
  }
}

const spellings = new WeakMap<object, ReadonlyMap<string, string>>();

function spelling(members: object | undefined, name: string): string | null {
  if (members === undefined) return null;
  const known = spellings.get(members) ?? remember(members);
  return known.get(name.toLowerCase()) ?? null;
}

function remember(members: object): ReadonlyMap<string, string> {
  const known = new Map(Object.keys(members).map((name) => [name.toLowerCase(), name]));
  spellings.set(members, known);
  return known;
}

function find<M>(members: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  const spelled = spelling(members, name);
  return spelled === null ? undefined : members?.[spelled];
}
