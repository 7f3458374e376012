import type { ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import type { CellRange } from "../../state/cellRange";
import { booleanArgument, numberArgument, wordArgument } from "../arguments";
import { borders } from "./borders";
import { fillTable, fontTable, formatProtectionTable } from "./fillAndFont";
import { autofitColumns, readColumnWidth, readRowHeight, writeColumnWidth, writeRowHeight } from "./sizes";
import { agreed, dropStyle, setStyle } from "./styles";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const horizontalWords = { Left: "left", Center: "center", Right: "right" } as const;
const verticalWords = { Top: "top", Center: "center", Bottom: "bottom" } as const;

export const formatTable: ClassTable<CellRange> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: {
      get: (range) =>
        agreed(range, (style) => (style.horizontal === undefined ? "General" : horizontal[style.horizontal])),
      set: (range, value) => {
        const word = wordArgument(value, ["General", "Left", "Center", "Right"]);
        if (word === "General") dropStyle(range, ({ horizontal: _old, ...rest }) => rest);
        else setStyle(range, { horizontal: horizontalWords[word] });
      },
    },
    VerticalAlignment: {
      get: (range) => agreed(range, (style) => vertical[style.vertical ?? "bottom"]),
      set: (range, value) =>
        setStyle(range, { vertical: verticalWords[wordArgument(value, ["Top", "Center", "Bottom"])] }),
    },
    WrapText: {
      get: (range) => agreed(range, (style) => style.wrap ?? false),
      set: (range, value) => setStyle(range, { wrap: booleanArgument(value) }),
    },
    IndentLevel: {
      get: (range) => agreed(range, (style) => style.indent ?? 0),
      set: (range, value) => setStyle(range, { indent: numberArgument(value) }),
    },
    ColumnWidth: {
      get: readColumnWidth,
      set: (range, value) => writeColumnWidth(range, numberArgument(value)),
    },
    RowHeight: {
      get: readRowHeight,
      set: (range, value) => writeRowHeight(range, numberArgument(value)),
    },
  },
  navigation: {
    Fill: (range) => expose(fillTable, range),
    Font: (range) => expose(fontTable, range),
    Borders: (range) => borders(range),
    Protection: (range) => expose(formatProtectionTable, range),
  },
  methods: { AutofitColumns: (range) => autofitColumns(range) },
};

/** Format of a range. */
export const rangeFormat = (range: CellRange): Handle => expose(formatTable, range);
