import type { LiveSheet, SheetId } from "../../../../calc/liveBook";
import type { CellStyle } from "../../../../core/book/book";
import type { ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import { invalidArgument, itemNotFound } from "../../protocol/refusal";
import { assertAllowed } from "../../state/guard";
import type { Session } from "../../state/session";
import { booleanArgument, textArgument } from "../arguments";
import { colorArgument } from "../format/colors";

type LiveFormat = LiveSheet["conditionalFormats"][number];

/** One conditional format, by its place in the sheet's list. */
interface FormatRef {
  readonly session: Session;
  readonly sheet: SheetId;
  readonly position: number;
}

export const customTable: ClassTable<FormatRef> = {
  name: "CustomConditionalFormat",
  navigation: {
    Rule: (ref) => expose(ruleTable, ref),
    Format: (ref) => expose(rangeFormatTable, ref),
  },
};

export const ruleTable: ClassTable<FormatRef> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (ref) => {
        const { rule } = current(ref);
        if (rule.kind !== "formula") throw itemNotFound();
        return rule.formula;
      },
      set: (ref, value) => {
        const formula = textArgument(value);
        if (!formula.startsWith("=")) throw invalidArgument();
        change(ref, (old) => ({ ...old, rule: { kind: "formula", formula } }));
      },
    },
  },
};

export const rangeFormatTable: ClassTable<FormatRef> = {
  name: "ConditionalRangeFormat",
  navigation: {
    Fill: (ref) => expose(fillTable, ref),
    Font: (ref) => expose(fontTable, ref),
  },
};

export const fillTable: ClassTable<FormatRef> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      get: (ref) => current(ref).style?.fill ?? "",
      set: (ref, value) => restyle(ref, { fill: colorArgument(value) }),
    },
  },
};

export const fontTable: ClassTable<FormatRef> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (ref) => current(ref).style?.color ?? "",
      set: (ref, value) => restyle(ref, { color: colorArgument(value) }),
    },
    Bold: {
      get: (ref) => current(ref).style?.bold ?? false,
      set: (ref, value) => restyle(ref, { bold: booleanArgument(value) }),
    },
    Italic: {
      get: (ref) => current(ref).style?.italic ?? false,
      set: (ref, value) => restyle(ref, { italic: booleanArgument(value) }),
    },
  },
};

export const dataBarTable: ClassTable<FormatRef> = {
  name: "DataBarConditionalFormat",
  navigation: { PositiveFormat: (ref) => expose(positiveBarTable, ref) },
};

export const positiveBarTable: ClassTable<FormatRef> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: (ref) => {
        const { rule } = current(ref);
        if (rule.kind !== "dataBar") throw itemNotFound();
        return rule.color;
      },
      set: (ref, value) => {
        const color = colorArgument(value);
        change(ref, (old) => ({ ...old, rule: { kind: "dataBar", color } }));
      },
    },
  },
};

export const formatTable: ClassTable<FormatRef> = {
  name: "ConditionalFormat",
  identity: (ref) => ({ Id: `cf-${ref.position}` }),
  properties: {
    Id: { get: (ref) => `cf-${ref.position}` },
    Type: { get: (ref) => typeOf(current(ref)) },
  },
  navigation: {
    Custom: (ref) => expose(customTable, ref),
    DataBar: (ref) => expose(dataBarTable, ref),
  },
  methods: {
    GetRange: (ref) => ref.session.objects.range(current(ref).area),
    GetRangeOrNullObject: (ref) => ref.session.objects.range(current(ref).area),
    Delete: (ref) => {
      const { conditionalFormats } = ref.session.sheet(ref.sheet);
      const rest = conditionalFormats.filter((_one, index) => index !== ref.position);
      ref.session.book.changeSheet(ref.sheet, { conditionalFormats: rest });
    },
  },
};

export const conditionalFormatHandle = (ref: FormatRef): Handle => expose(formatTable, ref);

/** Which kind another format is the workbook does not keep: it is answered as a colour scale. */
function typeOf(format: LiveFormat): string {
  if (format.rule.kind === "other") return "ColorScale";
  return format.rule.kind === "formula" ? "Custom" : "DataBar";
}

function current(ref: FormatRef): LiveFormat {
  const format = ref.session.sheet(ref.sheet).conditionalFormats[ref.position];
  if (format === undefined) throw itemNotFound();
  return format;
}

function change(ref: FormatRef, make: (old: LiveFormat) => LiveFormat): void {
  assertAllowed(ref.session, ref.sheet, "formatCells");
  const { conditionalFormats } = ref.session.sheet(ref.sheet);
  const changed = conditionalFormats.map((one, index) => (index === ref.position ? make(one) : one));
  ref.session.book.changeSheet(ref.sheet, { conditionalFormats: changed });
}

function restyle(ref: FormatRef, style: Pick<CellStyle, "bold" | "italic" | "color" | "fill">): void {
  change(ref, (old) => ({ ...old, style: { ...old.style, ...style } }));
}
