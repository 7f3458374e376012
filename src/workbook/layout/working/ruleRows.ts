import { verdictWords } from "../../../core/audit/verdictWords";
import { VERDICT_NUMBERS } from "../formulas/earned";
import { gateKey, gradeKey, RULE_KEYS, starsKey } from "../schemeKeys";
import { QUIET_TEXT } from "./pen";
import type { ColumnCells, Pen } from "./pen";
import type { WorkingSource } from "./source";

/** Cells of the rules that a working calculates with. */
export interface RuleCells {
  readonly words: string;
  readonly numbers: string;
  readonly rule: Readonly<Record<keyof typeof RULE_KEYS, string>>;
  readonly grades: { readonly ids: ColumnCells; readonly zh: ColumnCells; readonly en: ColumnCells };
  readonly bounds: ColumnCells;
  readonly stars: ColumnCells;
  /** In the order of the scheme's gates; the cell of one that has no bound is blank. */
  readonly gates: readonly string[];
}

/** Writes the verdict words, the rules, the grades and the gates. */
export function writeRules(pen: Pen, source: WorkingSource): RuleCells {
  const { words, rule, scheme } = source;
  pen.heading(words.verdicts);
  const verdicts = writeVerdicts(pen, source);
  pen.heading(words.rules);
  const keys = Object.keys(RULE_KEYS) as (keyof typeof RULE_KEYS)[];
  const cells = keys.map((key) => [key, pen.line(RULE_KEYS[key], rule(RULE_KEYS[key]))[0] ?? ""] as const);
  const gates = scheme.gates.map((gate) => {
    const hasBound = "bound" in gate || "limit" in gate;
    return pen.line(gateKey(gate), hasBound ? rule(gateKey(gate)) : '""')[0] ?? "";
  });
  pen.heading(words.grades);
  const rules = Object.fromEntries(cells) as RuleCells["rule"];
  return { ...verdicts, rule: rules, gates, ...writeGrades(pen, source, rules) };
}

const SPELLINGS = 8;

function writeVerdicts(pen: Pen, { scheme }: WorkingSource): Pick<RuleCells, "words" | "numbers"> {
  const first = pen.row;
  const allowed = verdictWords.filter(
    ({ kind }) =>
      kind === "notAssessed" ||
      scheme.verdicts.allowed.includes(kind) ||
      scheme.clauses.some((clause) => clause.allowed?.includes(kind) === true),
  );
  for (const { kind, code, zh, en, also } of allowed) {
    const spellings = [kind, code ?? "", zh, en, ...also].filter((text) => text !== "");
    const once = [...new Map(spellings.map((text) => [text.toLowerCase(), text])).values()];
    pen.contents([VERDICT_NUMBERS[kind], ...once.slice(0, SPELLINGS)], QUIET_TEXT);
  }
  const last = pen.row - 1;
  return { words: pen.block(1, SPELLINGS, first, last), numbers: pen.block(0, 0, first, last) };
}

function writeGrades(
  pen: Pen,
  { scheme, rule }: WorkingSource,
  cells: RuleCells["rule"],
): Pick<RuleCells, "grades" | "bounds" | "stars"> {
  const first = pen.row;
  const shift = `IF(${cells.gradesOn}="displayed",0.5*10^-${cells.decimals},0)`;
  scheme.grades.forEach(({ id, name, min }) => {
    const bound = min === null ? '""' : `${rule(gradeKey(id))}-${shift}`;
    pen.contents([id, name.zh, name.en, { formula: `=${bound}` }, { formula: `=${rule(starsKey(id))}` }]);
  });
  const column = (offset: number): ColumnCells => pen.cells(offset, first, pen.row - 1);
  return { grades: { ids: column(0), zh: column(1), en: column(2) }, bounds: column(3), stars: column(4) };
}
