import type { Area, LiveBook } from "../../calc/liveBook";
import type { Book } from "../../core/book/book";
import type { AddinWindow } from "./frame/bridge";
import type { OfficeTheme, RequirementSets } from "./frame/officeContext";
import type { BlanksAs, FunctionsMetadata } from "./functions/metadata";
import type { ExcelErrorCode } from "./protocol/refusal";

/** How the pretended Excel is set up. */
export interface WorkbookHostOptions {
  readonly book: Book;
  /** The add-in's functions.json; without it formulas with AUDIT show #NAME?. */
  readonly functions?: FunctionsMetadata;
  /** In front of the functions' names in formulas. */
  readonly namespace?: string;
  /** Requirement sets that differ from a current Excel, for example { ExcelApi: "1.9" }; "" removes one. */
  readonly sets?: RequirementSets;
  readonly locale?: "zh-CN" | "en-US";
  readonly blanksAs?: BlanksAs;
  readonly now?: () => Date;
  /** false: tables do not take in what is written below them. */
  readonly tablesGrow?: boolean;
  readonly theme?: OfficeTheme;
  /** Characters a request may have; Excel on the web takes 5 MB. */
  readonly requestLimit?: number;
}

/** What can go wrong with one request of the add-in. */
export type Fault =
  /** Excel is busy: the request fails whole. */
  | { readonly kind: "busy" }
  /** The person is typing in a cell: the request fails whole. */
  | { readonly kind: "cellEdit" }
  /** Somebody protects this sheet just before the request. */
  | { readonly kind: "protected"; readonly sheet: string }
  /** Somebody else deletes this sheet just before the request. */
  | { readonly kind: "sheetDeleted"; readonly sheet: string }
  /** The request stops after this many actions; what they did stays done. */
  | { readonly kind: "failAfter"; readonly actions: number; readonly code?: ExcelErrorCode }
  | { readonly kind: "tooLarge" }
  /** The request is done but its reply never comes, or so many milliseconds late. */
  | { readonly kind: "never" }
  | { readonly kind: "late"; readonly milliseconds: number };

export interface Faults {
  /** The next request of the add-in, or the one with this number (the first is 1). */
  inject(request: number | "next", fault: Fault): void;
  clear(): void;
}

/** One request of the add-in's own code: a `context.sync()`. */
export interface RequestRecord {
  readonly number: number;
  readonly actions: number;
  /** "ok", the code of the error it was answered with, or "unanswered". */
  readonly outcome: string;
  /** What the workbook itself took for it, calculating included, in milliseconds. */
  readonly took: number;
}

/** A workbook that answers the genuine office.js. */
export interface WorkbookHost {
  readonly book: LiveBook;
  /** What the person has selected; setting it fires the events. */
  selection: Area;
  readonly faults: Faults;
  /** Every `context.sync()` so far, without the library's own traffic. */
  readonly requests: readonly RequestRecord[];
  /** Files of the workbooks that the add-in opened beside this one, base64; they are kept, not shown. */
  readonly opened: readonly string[];
  /** What the add-in asked for its pane: "Visible", or "Background" when it hid it. */
  readonly paneState: string;
  /** Prepares a window; call it before office.js is loaded there. */
  attach(window: AddinWindow): void;
  /** Calls back when the add-in, not the person, has selected something; answers how to end it. */
  onSelected(listener: (area: Area) => void): () => void;
  /** The person chooses another theme; an add-in that looks again sees it. */
  setTheme(theme: OfficeTheme): void;
  /**
   * Excel starts again in other surroundings, with the workbook and its undo as they are. Windows that were attached
   * are let go of; the add-in's pane must be loaded anew.
   */
  restart(surroundings: Pick<WorkbookHostOptions, "sets" | "locale" | "theme">): void;
  /** The person begins or ends typing in a cell. */
  setCellEditing(editing: boolean): void;
  /** Presses a button of the ribbon: runs the add-in's function of this name. */
  runCommand(name: string): void;
  /** Resolves when no request, event or function call is under way. */
  settled(): Promise<void>;
  detach(): void;
}
