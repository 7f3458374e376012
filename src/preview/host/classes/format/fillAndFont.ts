import type { ClassTable } from "../../protocol/handle";
import type { CellRange } from "../../state/cellRange";
import { booleanArgument, numberArgument, textArgument, wordArgument } from "../arguments";
import { colorArgument } from "./colors";
import { agreed, dropStyle, setStyle } from "./styles";

/** Fill of cells; a cell without a fill answers white, as Excel does. */
export const fillTable: ClassTable<CellRange> = {
  name: "RangeFill",
  properties: {
    Color: {
      get: (range) => agreed(range, (style) => style.fill ?? "#FFFFFF") ?? "",
      set: (range, value) => {
        if (value === "") clearFill(range);
        else setStyle(range, { fill: colorArgument(value) });
      },
    },
  },
  methods: { Clear: (range) => clearFill(range) },
};

function clearFill(range: CellRange): void {
  dropStyle(range, ({ fill: _fill, ...rest }) => rest);
}

/** Font of cells; what is not set is the default of a new workbook. */
export const fontTable: ClassTable<CellRange> = {
  name: "RangeFont",
  properties: {
    Bold: {
      get: (range) => agreed(range, (style) => style.bold ?? false),
      set: (range, value) => setStyle(range, { bold: booleanArgument(value) }),
    },
    Italic: {
      get: (range) => agreed(range, (style) => style.italic ?? false),
      set: (range, value) => setStyle(range, { italic: booleanArgument(value) }),
    },
    Underline: {
      get: (range) => agreed(range, (style) => (style.underline === true ? "Single" : "None")),
      set: (range, value) => setStyle(range, { underline: wordArgument(value, ["None", "Single"]) === "Single" }),
    },
    Color: {
      get: (range) => agreed(range, (style) => style.color ?? "#000000") ?? "",
      set: (range, value) => setStyle(range, { color: colorArgument(value) }),
    },
    Size: {
      get: (range) => agreed(range, (style) => style.fontSize ?? 11),
      set: (range, value) => setStyle(range, { fontSize: numberArgument(value) }),
    },
    Name: {
      get: (range) => agreed(range, (style) => style.fontName ?? "Calibri"),
      set: (range, value) => setStyle(range, { fontName: textArgument(value) }),
    },
  },
};

/** Whether cells are locked once their sheet is protected. */
export const formatProtectionTable: ClassTable<CellRange> = {
  name: "FormatProtection",
  properties: {
    Locked: {
      get: (range) => agreed(range, (style) => style.locked ?? true),
      set: (range, value) => setStyle(range, { locked: booleanArgument(value) }),
    },
  },
};
