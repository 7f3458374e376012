import type { LiveSheet } from "../../../../calc/liveBook";
import { contains, cut, intersection, sameArea } from "../../cells/area";
import type { Argument, ClassTable, Handle } from "../../protocol/handle";
import { expose } from "../../protocol/handle";
import { notImplemented } from "../../protocol/refusal";
import type { Wire } from "../../protocol/wire";
import type { CellRange } from "../../state/cellRange";
import { assertAllowed } from "../../state/guard";
import { booleanOr, objectArgument, textOr, wordArgument } from "../arguments";
import { ruleFrom, ruleToWire, ruleType } from "./rules";

type LiveValidation = LiveSheet["validations"][number];

export const validationTable: ClassTable<CellRange> = {
  name: "DataValidation",
  properties: {
    Rule: {
      get: (range) => {
        if (mixtureOf(range) !== null) return null;
        const found = validationOf(range);
        return found === null ? {} : ruleToWire(found.rule);
      },
      set: (range, value) => change(range, (old) => ({ ...old, rule: ruleFrom(value) })),
    },
    Type: { get: (range) => mixtureOf(range) ?? ruleType(validationOf(range)?.rule ?? null) },
    Prompt: { get: readPrompt, set: writePrompt },
    ErrorAlert: { get: readAlert, set: writeAlert },
  },
  methods: { Clear: (range) => replace(range, null) },
};

/** Data validation of a range. */
export const dataValidation = (range: CellRange): Handle => expose(validationTable, range);

/** The one validation that covers the whole range, or null. */
function validationOf(range: CellRange): LiveValidation | null {
  const area = range.area();
  return range.session.sheet(area.sheet).validations.find((one) => contains(one.area, area)) ?? null;
}

/** What a range with several rules answers as its kind; null when all its cells have the same rule, or none. */
function mixtureOf(range: CellRange): "Inconsistent" | "MixedCriteria" | null {
  if (validationOf(range) !== null) return null;
  const area = range.area();
  const touching = range.session.sheet(area.sheet).validations.filter((one) => intersection(one.area, area) !== null);
  if (touching.length === 0) return null;
  const rules = new Set(touching.map(({ rule }) => JSON.stringify(rule)));
  const covered = touching.reduce((sum, one) => sum + sizeOf(intersection(one.area, area)), 0);
  const whole = covered === area.rows * area.columns;
  return whole && rules.size > 1 ? "Inconsistent" : "MixedCriteria";
}

const sizeOf = (area: { readonly rows: number; readonly columns: number } | null): number =>
  area === null ? 0 : area.rows * area.columns;

/** Cells have one validation: what was there before is cut out. */
function replace(range: CellRange, validation: LiveValidation | null): void {
  const area = range.area();
  const { session } = range;
  assertAllowed(session, area.sheet, null);
  const others = session
    .sheet(area.sheet)
    .validations.flatMap((one) =>
      cut(one.area, area).map((part) => (sameArea(part, one.area) ? one : { ...one, area: part })),
    );
  session.book.changeSheet(area.sheet, { validations: validation === null ? others : [...others, validation] });
}

function change(range: CellRange, make: (old: LiveValidation) => LiveValidation): void {
  const area = range.area();
  const old = validationOf(range) ?? { area, rule: { kind: "other" } };
  replace(range, { ...make(old), area });
}

function readPrompt(range: CellRange): Wire {
  const prompt = validationOf(range)?.prompt;
  return { showPrompt: prompt !== undefined, title: prompt?.title ?? "", message: prompt?.text ?? "" };
}

function writePrompt(range: CellRange, value: Argument): void {
  const { showPrompt, title, message } = objectArgument(value);
  if (!booleanOr(showPrompt, true)) throw notImplemented("DataValidation.Prompt that is not shown");
  change(range, (old) => ({ ...old, prompt: { title: textOr(title, ""), text: textOr(message, "") } }));
}

const alertStyles = ["Stop", "Warning", "Information"] as const;
const alertNames = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function readAlert(range: CellRange): Wire {
  const alert = validationOf(range)?.error;
  const style = alertNames[alert?.style ?? "stop"];
  return { showAlert: alert !== undefined, style, title: alert?.title ?? "", message: alert?.text ?? "" };
}

function writeAlert(range: CellRange, value: Argument): void {
  const { showAlert, style, title, message } = objectArgument(value);
  if (!booleanOr(showAlert, true)) throw notImplemented("DataValidation.ErrorAlert that is not shown");
  const word = style === undefined ? "Stop" : wordArgument(style, alertStyles);
  const error = {
    style: word.toLowerCase() as "stop" | "warning" | "information",
    title: textOr(title, ""),
    text: textOr(message, ""),
  };
  change(range, (old) => ({ ...old, error }));
}
