import type { Finding } from "../finding";
import { auditModel, type AuditModel, type ReadFormula } from "../audit/auditModel";
import { stepOf, type Step } from "../audit/bands";
import { nodesOf, rangesOf, type Expression } from "../audit/expression";
import { textAt } from "../audit/cellText";
import type { BoundAudit, FigureCell } from "../recompute/boundAudit";
import type { Gate } from "../../scheme/scheme";
import { finding, type Rule } from "../rule";
import { withoutPeersLimit } from "../audit/peerLimits";
import { statedLimits } from "../audit/statedLimits";
import { unlimited } from "../audit/unlimited";

/** Limits that the sheet or the scheme states and the formula does not keep. */
export const limits: Rule = {
  ids: ["limit-not-enforced"],
  check(model) {
    const audit = auditModel(model);
    return [
      ...audit.formulas.filter((formula) => !isOfClause(formula, audit)).flatMap((formula) => labelled(formula)),
      ...unlimited(audit).flatMap(({ formula, limit }) => flag(formula, limit)),
      ...statedLimits(audit)
        .filter(({ formula, most: bound }) => !holds(formula.tree, "MIN", bound))
        .flatMap(({ formula, text }) => flag(formula, text)),
      ...withoutPeersLimit(audit).flatMap(({ formula, peer }) => flag(formula, peer.cell.formula.text)),
      ...vetoes(audit),
      ...(model.audits ?? []).flatMap((bound) => bound.figures.flatMap((figure) => ofScheme(figure, bound, audit))),
    ];
  },
};

function flag({ sheet, cell }: ReadFormula, limit: string): Finding[] {
  const facts = { formula: cell.formula.text, limit };
  return [finding(sheet.name, [cell], { rule: "limit-not-enforced", category: "audit", severity: "error", facts })];
}

/** In the row of a clause the label is what is asked for and how it is marked, and no limit of a calculation. */
function isOfClause({ sheet, cell }: ReadFormula, audit: AuditModel): boolean {
  const table = audit.tableAt(sheet, cell.row, cell.column);
  return table?.rows.some(({ row, kind }) => row === cell.row && kind === "clause") ?? false;
}

const most =
  /(?:最多|至多|不超过|上限|封顶|at most|up to|no more than|max(?:imum)?\.?(?: of)?)\D{0,6}?(\d+(?:\.\d+)?)/i;
const between = /(\d+(?:\.\d+)?)\s*(?:至|到|~|–|—|-|to)\s*(\d+(?:\.\d+)?)\s*(?:分|points?|%)?/i;

/** "总得分(不低于0分)", "score (not below 0)". */
const floor =
  /(?:得分|总分|score).*(?:不低于|不小于|不得低于|not below|never below|at least)\s*(?:0|零|zero)(?![\d.])/i;

/** "计入加分(最多1分)", "最终得分(0至100分)": the numbers must hold the result. */
function labelled(formula: ReadFormula): Finding[] {
  const { sheet, cell } = formula;
  const label = sheet.rowLabel(cell.row, cell.column).normalize("NFKC");
  // Longer texts tell where rules come from; they are not the name of this number.
  if (label.length > 80) return [];
  const single = most.exec(label)?.[1];
  if (single !== undefined && !holds(formula.tree, "MIN", Number(single))) return flag(formula, label);
  if (floor.test(label) && !holds(formula.tree, "MAX", 0)) return flag(formula, label);
  const [, low, high] = single === undefined && /分|score|points/i.test(label) ? (between.exec(label) ?? []) : [];
  if (low === undefined || high === undefined || typeof cell.cell.value !== "number") return [];
  return holds(formula.tree, "MAX", Number(low)) && holds(formula.tree, "MIN", Number(high))
    ? []
    : flag(formula, label);
}

/** Whether MIN (or MAX), MEDIAN or a condition keeps the result on the right side of a number. */
function holds(tree: Expression, name: "MIN" | "MAX", bound: number): boolean {
  return [...nodesOf(tree)].some(({ node }) => {
    if (node.kind === "call" && (node.name === name || node.name === "MEDIAN"))
      return node.args.some((arg) => isNumber(arg, bound) || arg.kind === "range");
    return node.kind === "operation" && node.args.some((arg) => isNumber(arg, bound)) && stepOf(node) !== null;
  });
}

const isNumber = (node: Expression, value: number): boolean => node.kind === "number" && node.value === value;

interface Veto {
  readonly text: string;
  readonly count: number;
}

/** "特别扣分项达到5项…不合格", "5项及以上", "five or more" in digits. */
const reaching =
  /(?:达到|达|满|≥|>=|不少于|至少|at least|reach(?:es)?)\s*(\d+)\s*(?:项|个|处|条|次|findings?|deductions?|non-?conformit)/i;
const orMore = /(\d+)\s*(?:项|个|处|条|次)\s*(?:[((]含[))])?\s*(?:及|或)?以上|(\d+) or more/i;
const exceeding = /(?:超过|大于|多于|more than|exceed(?:s|ing)?)\s*(\d+)\s*(?:项|个|处|条|次|findings?|deductions?)/i;
const failing = /不合格|不通过|否决|降级|not pass|fail|reject/i;

function vetoOf(text: string): Veto | null {
  if (!failing.test(text)) return null;
  const [, reached] = reaching.exec(text) ?? [];
  const [, more, orMoreEn] = orMore.exec(text) ?? [];
  const inclusive = reached ?? more ?? orMoreEn;
  if (inclusive !== undefined) return { text, count: Number(inclusive) };
  const [, above] = exceeding.exec(text) ?? [];
  return above === undefined ? null : { text, count: Number(above) + 1 };
}

/** Notes on a sheet that fail an audit from so many findings on, and the formulas that grade there. */
function vetoes(audit: AuditModel): Finding[] {
  return audit.book.sheets.flatMap((sheet) => {
    const notes = sheet.cells.flatMap((cell) =>
      cell.kind === "text" ? (vetoOf(textAt(cell).normalize("NFKC")) ?? []) : [],
    );
    const grading = notes.length === 0 ? [] : audit.formulas.filter((one) => one.sheet === sheet && isGrade(one));
    return grading.flatMap((formula) =>
      notes.filter(({ count }) => !looksAt(formula.tree, count)).flatMap(({ text }) => flag(formula, text)),
    );
  });
}

const isGrade = ({ sheet, cell }: ReadFormula): boolean =>
  /等级|结论|评价结果|星级|grade|rating|result|outcome|conclusion/i.test(sheet.rowLabel(cell.row, cell.column)) &&
  cell.formula.texts.some((text) => failing.test(text));

/** A condition that turns exactly at this count of findings. */
function looksAt(tree: Expression, count: number): boolean {
  return stepsOf(tree).some(({ operator, bound }) => {
    if (bound.kind !== "number") return false;
    return operator === ">=" || operator === "<" ? bound.value === count : bound.value === count - 1;
  });
}

const stepsOf = (tree: Expression): Step[] => [...nodesOf(tree)].flatMap(({ node }) => stepOf(node) ?? []);

/** The scheme's own limits in the cells that an audit of ours shows them in. */
function ofScheme(figure: FigureCell, bound: BoundAudit, audit: AuditModel): Finding[] {
  const { scheme } = bound;
  const sheet = audit.book.sheet(figure.sheet);
  const formula = sheet === undefined ? null : audit.formulaAt(sheet, figure.row, figure.column);
  if (formula === null || isWorkedElsewhere(bound, audit)) return [];
  const has = (name: string): boolean =>
    [...nodesOf(formula.tree)].some(
      ({ node }) => node.kind === "call" && (node.name === name || node.name === "MEDIAN"),
    );
  if (figure.what === "bonus" && !has("MIN")) return flag(formula, `bonus.limit ${scheme.bonus.limit}`);
  if (figure.what === "score" && scheme.cap !== null && !has("MIN")) return flag(formula, `score.cap ${scheme.cap}`);
  if (figure.what === "score" && scheme.floor !== null && !has("MAX"))
    return flag(formula, `score.floor ${scheme.floor}`);
  const idle = figure.what === "score" ? idleLimit(formula.tree) : null;
  if (idle !== null) return flag(formula, idle);
  const gate = figure.what === "gate" ? scheme.gates.find(({ id }) => id === figure.of) : undefined;
  const limit = gate === undefined ? null : limitOf(gate);
  const isRight = stepsOf(formula.tree).some(({ operator }) => operator === limit?.operator);
  return gate === undefined || limit === null || isRight ? [] : flag(formula, `gate.${gate.id} ${limit.bound}`);
}

/** A score that only hands on another cell is worked out there, step by step, and its gates with it. */
function isWorkedElsewhere({ figures }: BoundAudit, audit: AuditModel): boolean {
  const score = figures.find(({ what }) => what === "score");
  const sheet = score === undefined ? undefined : audit.book.sheet(score.sheet);
  if (score === undefined || sheet === undefined) return false;
  return audit.formulaAt(sheet, score.row, score.column)?.tree.kind === "range";
}

/** How a gate compares; null for gates about single groups and clauses, which are judged by their outcome. */
function limitOf(gate: Gate): { readonly operator: Step["operator"]; readonly bound: string } | null {
  if (gate.rule === "deductions-below") return { operator: "<", bound: String(gate.limit) };
  return gate.rule === "score-at-least" ? { operator: ">=", bound: gate.bound } : null;
}

/** IF(ISNUMBER(limit), …) whose answer does not look at the limit. */
function idleLimit(tree: Expression): string | null {
  for (const { node } of nodesOf(tree)) {
    if (node.kind !== "call" || node.name !== "IF") continue;
    const [condition, kept] = node.args;
    const limit = condition?.kind === "call" && condition.name === "ISNUMBER" ? condition.args[0] : undefined;
    if (limit?.kind !== "range" || kept === undefined) continue;
    if (!rangesOf(kept).some((one) => one.text === limit.text)) return limit.text;
  }
  return null;
}
