import { encodeOffice } from "../xml/text";
import { element, textElement } from "../xml/write";

/** The texts that cells share, in order of first use. */
export class StringPool {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  add(text: string): number {
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  write(): string {
    const items = [...this.#numbers.keys()].map((text) => `<si>${textElement("t", encodeOffice(text))}</si>`);
    return element(
      "sst",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: this.#uses,
        uniqueCount: this.#numbers.size,
      },
      items,
    );
  }
}
