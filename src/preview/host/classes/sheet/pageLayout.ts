import type { PageSetup } from "../../../../core/book/book";
import { localAddress } from "../../cells/address";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose, nothing } from "../../protocol/handle";
import { invalidArgument, notImplemented } from "../../protocol/refusal";
import type { Wire } from "../../protocol/wire";
import type { Area } from "../../../../calc/liveBook";
import { areaOf, objectArgument, textArgument, wordArgument } from "../arguments";
import { areaFromText } from "../range/lookup";
import type { SheetRef } from "./sheetRef";

export const layoutTable: ClassTable<SheetRef> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (ref) => (pageOf(ref).orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (ref, value) => {
        const word = wordArgument(value, ["Portrait", "Landscape"]);
        change(ref, { orientation: word === "Landscape" ? "landscape" : "portrait" });
      },
    },
    Zoom: { get: readZoom, set: writeZoom },
  },
  navigation: { HeadersFooters: (ref) => expose(headersFootersTable, ref) },
  methods: {
    SetPrintTitleRows: (ref, rows) => {
      const area = areaArgument(ref, rows);
      change(ref, { titleRows: [area.row, area.row + area.rows - 1] });
    },
    SetPrintArea: (ref, place) => change(ref, { printArea: localAddress(areaArgument(ref, place)) }),
    GetPrintTitleRowsOrNullObject: (ref) => titleRows(ref),
    GetPrintAreaOrNullObject: (ref) => {
      const { printArea } = pageOf(ref);
      const area = printArea === undefined ? null : areaFromText(ref.session, printArea, ref.live.id);
      return area === null ? nothing : ref.session.objects.range(area);
    },
  },
};

/** Print set-up of a sheet. */
export const pageLayout = (ref: SheetRef): Handle => expose(layoutTable, ref);

const pageOf = (ref: SheetRef): PageSetup => ref.live.page ?? { orientation: "portrait" };

function change(ref: SheetRef, part: Partial<PageSetup>): void {
  ref.session.book.changeSheet(ref.live.id, { page: { ...pageOf(ref), ...part } });
}

function areaArgument(ref: SheetRef, value: Argument | undefined): Area {
  const area = areaOf(value) ?? areaFromText(ref.session, textArgument(value), ref.live.id);
  if (area === null) throw invalidArgument();
  return area;
}

function titleRows(ref: SheetRef): Handle {
  const rows = pageOf(ref).titleRows;
  if (rows === undefined) return nothing;
  const area = areaFromText(ref.session, `${rows[0] + 1}:${rows[1] + 1}`, ref.live.id);
  return area === null ? nothing : ref.session.objects.range(area);
}

function readZoom(ref: SheetRef): Wire {
  const { fitToWidth, fitToHeight } = pageOf(ref);
  return {
    ...(fitToWidth === undefined ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === undefined ? {} : { verticalFitToPages: fitToHeight }),
  };
}

function writeZoom(ref: SheetRef, value: Argument): void {
  const { horizontalFitToPages: wide, verticalFitToPages: high, scale } = objectArgument(value);
  if (scale !== undefined && scale !== null) throw notImplemented("PageLayout.Zoom.scale");
  change(ref, {
    ...(typeof wide === "number" ? { fitToWidth: wide } : {}),
    ...(typeof high === "number" ? { fitToHeight: high } : {}),
  });
}

export const headersFootersTable: ClassTable<SheetRef> = {
  name: "HeaderFooterGroup",
  navigation: { DefaultForAllPages: (ref) => expose(headerFooterTable, ref) },
};

export const headerFooterTable: ClassTable<SheetRef> = {
  name: "HeaderFooter",
  properties: {
    LeftFooter: footerPart("L"),
    CenterFooter: footerPart("C"),
    RightFooter: footerPart("R"),
  },
};

/** A footer is kept as files keep it: "&Lleft&Ccentre&Rright". */
function footerPart(side: "L" | "C" | "R"): {
  readonly get: (ref: SheetRef) => Wire;
  readonly set: (ref: SheetRef, value: Argument) => void;
} {
  return {
    get: (ref) => partsOf(pageOf(ref).footer ?? "")[side],
    set: (ref, value) => {
      const parts = { ...partsOf(pageOf(ref).footer ?? ""), [side]: textArgument(value) };
      const sides = ["L", "C", "R"] as const;
      change(ref, { footer: sides.flatMap((one) => (parts[one] === "" ? [] : [`&${one}${parts[one]}`])).join("") });
    },
  };
}

function partsOf(footer: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  const marked = /^&[LCR]/.test(footer) ? footer : `&C${footer}`;
  for (const [, side, text] of marked.matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gsu)) {
    if (side === "L" || side === "C" || side === "R") parts[side] = text ?? "";
  }
  return parts;
}
