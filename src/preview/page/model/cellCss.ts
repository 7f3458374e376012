import type { CSSProperties } from "react";
import type { CellStyle, CellValue } from "../../../core/book/book";

/** CSS pixels in a point. */
export const pixelsInPoint = 4 / 3;

const lineCss = { thin: "1px solid", medium: "2px solid", hair: "1px dotted" } as const;
const justify = { left: "flex-start", center: "center", right: "flex-end" } as const;
const align = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

/** Where a value stands when its style does not say: numbers right, truth values and errors in the middle, text left. */
export function naturalSide(value: CellValue): "left" | "center" | "right" {
  if (typeof value === "number") return "right";
  if (typeof value === "string" || value === null) return "left";
  return "center";
}

/** A cell's style as CSS of its box. Lines go to the right and the bottom; the others belong to the neighbours. */
export function cellCss(style: CellStyle, value: CellValue): CSSProperties {
  const side = style.horizontal ?? naturalSide(value);
  return {
    justifyContent: justify[side],
    alignItems: align[style.vertical ?? "bottom"],
    textAlign: side,
    ...(style.fill ? { backgroundColor: style.fill } : {}),
    ...(style.color ? { color: style.color } : {}),
    ...(style.bold ? { fontWeight: 600 } : {}),
    ...(style.italic ? { fontStyle: "italic" } : {}),
    ...(style.underline ? { textDecoration: "underline" } : {}),
    ...(style.fontSize ? { fontSize: `${style.fontSize * pixelsInPoint}px` } : {}),
    ...(style.wrap ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
    ...(style.indent ? { [side === "right" ? "paddingRight" : "paddingLeft"]: `${style.indent * 9 + 3}px` } : {}),
    ...borders(style),
  };
}

function borders(style: CellStyle): CSSProperties {
  const css = (edge: "top" | "bottom" | "left" | "right"): string | undefined => {
    const line = style.borders?.[edge];
    return line ? `${lineCss[line.style]} ${line.color ?? "#404040"}` : undefined;
  };
  const [borderTop, borderBottom, borderLeft, borderRight] = [css("top"), css("bottom"), css("left"), css("right")];
  return {
    ...(borderTop ? { borderTop } : {}),
    ...(borderBottom ? { borderBottom } : {}),
    ...(borderLeft ? { borderLeft } : {}),
    ...(borderRight ? { borderRight } : {}),
  };
}
