import type { CellStyle } from "../../core/book/book";
import { builtInNumbers } from "../numberFormats";
import { defaultFont } from "../read/styles";
import { element } from "../xml/write";

/** Overlay of a conditional format. */
type Overlay = NonNullable<Pick<CellStyle, "bold" | "italic" | "color" | "fill">>;

/** A numbered list without doubles. */
class Pool {
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const xml of first) this.add(xml);
  }

  add(xml: string): number {
    const known = this.#numbers.get(xml);
    if (known !== undefined) return known;
    this.#numbers.set(xml, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  write(name: string): string {
    return this.#numbers.size === 0 ? "" : element(name, { count: this.#numbers.size }, [...this.#numbers.keys()]);
  }
}

/** Custom number formats start behind those that Excel knows by number. */
const firstCustomFormat = 164;

/** Gathers the looks of all cells and gives each a number; number 0 is the plain cell. */
export class StyleBook {
  readonly #fonts = new Pool(fontXml({}));
  readonly #fills = new Pool(fillXml("none"), fillXml("gray125"));
  readonly #borders = new Pool(bordersXml({}));
  readonly #formats = new Map<string, number>();
  readonly #cells = new Pool(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  readonly #overlays = new Pool();
  readonly #known = new WeakMap<CellStyle, number>();

  /** The number of a cell's look. */
  cell(style: CellStyle | undefined): number {
    if (!style) return 0;
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const number = this.#cells.add(this.#cellXml(style));
    this.#known.set(style, number);
    return number;
  }

  /** The number of what a conditional format lays over its cells. */
  overlay(style: Overlay): number {
    const font = [
      ...(style.bold === undefined ? [] : [element("b", { val: style.bold })]),
      ...(style.italic === undefined ? [] : [element("i", { val: style.italic })]),
      ...colorXml("color", style.color),
    ];
    const fill = style.fill === undefined ? "" : element("patternFill", {}, colorXml("bgColor", style.fill));
    return this.#overlays.add(
      element("dxf", {}, [
        font.length > 0 ? element("font", {}, font) : "",
        fill === "" ? "" : element("fill", {}, fill),
      ]),
    );
  }

  write(): string {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    return element("styleSheet", { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" }, [
      formats.length > 0 ? element("numFmts", { count: formats.length }, formats) : "",
      this.#fonts.write("fonts"),
      this.#fills.write("fills"),
      this.#borders.write("borders"),
      element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      this.#cells.write("cellXfs"),
      element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
      this.#overlays.write("dxfs"),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    ]);
  }

  #cellXml(style: CellStyle): string {
    const numFmtId = this.#format(style.numberFormat);
    const fontId = this.#fonts.add(fontXml(style));
    const fillId = style.fill === undefined ? 0 : this.#fills.add(fillXml("solid", style.fill));
    const borderId = this.#borders.add(bordersXml(style.borders ?? {}));
    const alignment = alignmentXml(style);
    const attributes = {
      ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
      ...(numFmtId > 0 ? { applyNumberFormat: 1 } : {}),
      ...(fontId > 0 ? { applyFont: 1 } : {}),
      ...(fillId > 0 ? { applyFill: 1 } : {}),
      ...(borderId > 0 ? { applyBorder: 1 } : {}),
      ...(alignment === "" ? {} : { applyAlignment: 1 }),
      ...(style.locked === false ? { applyProtection: 1 } : {}),
    };
    return element("xf", attributes, [alignment, style.locked === false ? element("protection", { locked: 0 }) : ""]);
  }

  #format(code: string | undefined): number {
    if (code === undefined || code === "General") return 0;
    const known = builtInNumbers.get(code) ?? this.#formats.get(code);
    if (known !== undefined) return known;
    const number = firstCustomFormat + this.#formats.size;
    this.#formats.set(code, number);
    return number;
  }
}

/** A colour element; none for an automatic colour. */
export function colorXml(name: string, color: string | undefined): string[] {
  return color === undefined ? [] : [element(name, { rgb: `FF${color.slice(1).toUpperCase()}` })];
}

function fontXml(style: CellStyle): string {
  return element("font", {}, [
    style.bold === true ? "<b/>" : "",
    style.italic === true ? "<i/>" : "",
    style.underline === true ? "<u/>" : "",
    element("sz", { val: style.fontSize ?? defaultFont.size }),
    ...colorXml("color", style.color),
    element("name", { val: style.fontName ?? defaultFont.name }),
    element("family", { val: 2 }),
  ]);
}

function fillXml(patternType: string, color?: string): string {
  const colors = color === undefined ? [] : [...colorXml("fgColor", color), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType }, colors));
}

function bordersXml(borders: NonNullable<CellStyle["borders"]>): string {
  const side = (name: "left" | "right" | "top" | "bottom"): string => {
    const border = borders[name];
    if (!border) return element(name);
    const color = border.color === undefined ? [element("color", { auto: 1 })] : colorXml("color", border.color);
    return element(name, { style: border.style }, color);
  };
  return element("border", {}, [side("left"), side("right"), side("top"), side("bottom"), element("diagonal")]);
}

function alignmentXml(style: CellStyle): string {
  const { horizontal, indent } = style;
  const vertical = style.vertical === "bottom" ? undefined : style.vertical;
  const wrapText = style.wrap === true ? true : undefined;
  if (horizontal === undefined && vertical === undefined && wrapText === undefined && !indent) return "";
  return element("alignment", { horizontal, vertical, wrapText, indent: indent === 0 ? undefined : indent });
}
