import type { Token } from "@borgar/fx";
import type { Place } from "./area";
import { CopiedReference, prefixOf, readOf, writtenArea, type Read } from "./copiedReference";
import type { Formula, Reference } from "./formula";

/** What all copies of a formula have in common, by key. */
export type Shape = Omit<Formula, "text" | "references" | "form" | "isKept">;

/** A formula that was just taken to pieces. */
interface Pieces {
  readonly text: string;
  readonly at: Place;
  /** All of its tokens, blanks included. */
  readonly tokens: readonly Token[];
  readonly references: readonly Reference[];
  readonly shape: Shape;
}

/** So many formulas keep what is worked out about them; for the rest it is worked out anew whenever it is asked for. */
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
    const isKept = this.#kept++ < most;
    if (form === null) return new Copy({ text, at, form: { shape, reads: [], isUsual: false }, references, isKept });
    return new Copy({ text, at, form, references: isKept ? references : null, isKept });
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
    const form = forms.get(skeleton) ?? { shape, reads: references.map((one) => readOf(one, at)), isUsual: true };
    forms.set(skeleton, form);
    this.#forms.set(shape, forms);
    return form;
  }
}

/** Copies that are also written alike, with the same blanks, capitals and idle signs. */
interface Form {
  readonly shape: Shape;
  readonly reads: readonly Read[];
  /** False for one of its own, of a formula that says what it reads in another way than Excel. */
  readonly isUsual: boolean;
}

interface CopyParts extends Pick<Formula, "text" | "isKept"> {
  readonly at: Place;
  readonly form: Form;
  /** Null: made anew whenever they are asked for. */
  readonly references: readonly Reference[] | null;
}

class Copy implements Formula {
  readonly text: string;
  readonly isKept: boolean;
  readonly #row: number;
  readonly #column: number;
  readonly #form: Form;
  readonly #references: readonly Reference[] | null;

  constructor({ text, at, form, references, isKept }: CopyParts) {
    [this.text, this.isKept, this.#row, this.#column] = [text, isKept, at.row, at.column];
    [this.#form, this.#references] = [form, references];
  }

  get form(): object | null {
    return this.#form.isUsual ? this.#form : null;
  }

  get references(): readonly Reference[] {
    if (this.#references !== null) return this.#references;
    const [row, column] = [this.#row, this.#column];
    return this.#form.reads.map((read) => new CopiedReference(read, row, column));
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
