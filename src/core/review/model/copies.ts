import type { Token } from "@borgar/fx";
import { columnLetters, gridColumns, gridRows, type Area, type Place } from "./area";
import type { Formula, Reference } from "./formula";

/** What all copies of a formula have in common, by key. */
export type Shape = Omit<Formula, "text" | "references" | "form">;

/** A formula that was just taken to pieces. */
interface Pieces {
  readonly text: string;
  readonly at: Place;
  /** All of its tokens, blanks included. */
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  readonly shape: Shape;
}

/** So many formulas keep their references; those of the rest are made anew whenever they are asked for. */
const most = 10_000;

/**
 * The formulas of a workbook. Copies of one formula share all but their text and their place, from which it follows what
 * they read: long columns of copies cost little memory.
 */
export class Copies {
  readonly #shapes = new Map<string, Shape>();
  readonly #forms = new Map<Shape, Map<string, Form>>();
  #kept = 0;

  formula(pieces: Pieces): Formula {
    const { text, at, references } = pieces;
    const shape = this.#shapeOf(pieces.shape);
    const form = this.#formOf(shape, pieces);
    if (form === null) return new Copy(text, at, { shape, reads: [] }, references, false);
    return new Copy(text, at, form, this.#kept++ < most ? references : null);
  }

  #shapeOf(shape: Shape): Shape {
    const { key } = shape;
    const found = this.#shapes.get(key);
    if (found !== undefined) return found;
    const { pattern, constants, texts, calls, names, broken } = shape;
    const made = { key, pattern, constants, texts, calls, names, broken };
    this.#shapes.set(key, made);
    return made;
  }

  /** Null when a reference is not written as Excel writes it, so that its text does not follow from its place. */
  #formOf(shape: Shape, { tokens, references, at }: Pieces): Form | null {
    const skeleton = skeletonOf(tokens, references);
    if (skeleton === null) return null;
    const forms = this.#forms.get(shape) ?? new Map<string, Form>();
    const form = forms.get(skeleton) ?? { shape, reads: references.map((reference) => readOf(reference, at)) };
    forms.set(skeleton, form);
    this.#forms.set(shape, forms);
    return form;
  }
}

/** Copies that are also written alike, with the same blanks, capitals and idle signs. */
interface Form {
  readonly shape: Shape;
  readonly reads: readonly Read[];
}

/** A reference without its place. */
interface Read extends Omit<Reference, "text" | "area"> {
  /** What is written in front of the cells: "", or a sheet with its "!". */
  readonly prefix: string;
  /** Edges that move along with the formula are counted from its cell. */
  readonly edges: Area;
  /** Which do not move. */
  readonly held: Reference["fixed"];
}

class Copy implements Formula {
  readonly #at: Place;
  readonly #form: Form;
  readonly #references: readonly Reference[] | null;
  readonly #isUsual: boolean;

  constructor(
    readonly text: string,
    at: Place,
    form: Form,
    references: readonly Reference[] | null,
    isUsual = true,
  ) {
    [this.#at, this.#form, this.#references, this.#isUsual] = [at, form, references, isUsual];
  }

  get form(): object | null {
    return this.#isUsual ? this.#form : null;
  }

  get references(): readonly Reference[] {
    return this.#references ?? this.#form.reads.map((read) => new CopiedReference(read, this.#at));
  }

  get key(): string {
    return this.#form.shape.key;
  }

  get pattern(): string {
    return this.#form.shape.pattern;
  }

  get constants(): readonly number[] {
    return this.#form.shape.constants;
  }

  get texts(): readonly string[] {
    return this.#form.shape.texts;
  }

  get calls(): readonly string[] {
    return this.#form.shape.calls;
  }

  get names(): readonly string[] {
    return this.#form.shape.names;
  }

  get broken(): boolean {
    return this.#form.shape.broken;
  }
}

class CopiedReference implements Reference {
  readonly area: Area;
  readonly #read: Read;

  constructor(read: Read, at: Place) {
    this.#read = read;
    this.area = areaAt(read, at);
  }

  get text(): string {
    return this.#read.prefix + writtenArea(this.area, this.#read.fixed);
  }

  get sheet(): string | null {
    return this.#read.sheet;
  }

  get book(): string | null {
    return this.#read.book;
  }

  get fixed(): Reference["fixed"] {
    return this.#read.fixed;
  }

  get within(): string | null {
    return this.#read.within;
  }

  get before(): string {
    return this.#read.before;
  }

  get after(): string {
    return this.#read.after;
  }
}

function readOf({ text, area, sheet, book, fixed, within, before, after }: Reference, at: Place): Read {
  const [rows, columns] = [hasAllRows(area), hasAllColumns(area)];
  const held = {
    top: fixed.top || rows,
    left: fixed.left || columns,
    bottom: fixed.bottom || rows,
    right: fixed.right || columns,
  };
  const back = { row: -at.row, column: -at.column };
  const edges = areaAt({ edges: area, held }, back);
  return { prefix: prefixOf(text), edges, held, sheet, book, fixed, within, before, after };
}

function areaAt({ edges, held }: Pick<Read, "edges" | "held">, { row, column }: Place): Area {
  if (held.top && held.left && held.bottom && held.right) return edges;
  return {
    top: held.top ? edges.top : edges.top + row,
    left: held.left ? edges.left : edges.left + column,
    bottom: held.bottom ? edges.bottom : edges.bottom + row,
    right: held.right ? edges.right : edges.right + column,
  };
}

/** A formula as written, without the cells that it reads; null when these are written in another way than Excel's. */
function skeletonOf(tokens: readonly Token[], references: readonly Reference[]): string | null {
  const parts: string[] = [];
  let next = 0;
  for (const { type, value } of tokens) {
    const reference = type.startsWith("range") ? references[next] : undefined;
    if (reference?.text !== value) {
      parts.push(value);
      continue;
    }
    const prefix = prefixOf(value);
    if (value !== prefix + writtenArea(reference.area, reference.fixed)) return null;
    parts.push(prefix, cut);
    next += 1;
  }
  return next === references.length ? parts.join("") : null;
}

/** Stands for a reference; no formula holds it. */
const cut = "\0";

const prefixOf = (text: string): string => text.slice(0, text.lastIndexOf("!") + 1);

const hasAllRows = ({ top, bottom }: Area): boolean => top === 0 && bottom === gridRows - 1;
const hasAllColumns = ({ left, right }: Area): boolean => left === 0 && right === gridColumns - 1;

/** $A$1, A1:B2, A:C or 1:3: an area as Excel writes it. */
function writtenArea(area: Area, fixed: Reference["fixed"]): string {
  const column = (line: number, held: boolean): string => (held ? "$" : "") + columnLetters(line);
  const row = (line: number, held: boolean): string => (held ? "$" : "") + String(line + 1);
  if (hasAllRows(area)) return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (hasAllColumns(area)) return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const first = column(area.left, fixed.left) + row(area.top, fixed.top);
  const isOne = area.top === area.bottom && area.left === area.right;
  return isOne ? first : `${first}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}
