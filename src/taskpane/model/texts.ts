import type { AuditRow, Language, OpenAudit } from "../../app/audit";
import type { Clause, Localised, Scheme } from "../../core/scheme/scheme";

/** A text of the scheme in the language of the pane. */
export const inLanguage = (text: Localised, language: Language): string => (language === "zh-CN" ? text.zh : text.en);

const clausesById = new WeakMap<Scheme, ReadonlyMap<string, Clause>>();

/** The clauses of a scheme by their ids, put together once: lists ask for hundreds. */
function byId(scheme: Scheme): ReadonlyMap<string, Clause> {
  const known = clausesById.get(scheme);
  if (known !== undefined) return known;
  const made = new Map(scheme.clauses.map((clause) => [clause.id, clause]));
  clausesById.set(scheme, made);
  return made;
}

/** What the scheme says about a clause; null for clauses that only the sheet has. */
export function clauseOf(audit: OpenAudit, id: string): Clause | null {
  return byId(audit.scheme).get(id) ?? null;
}

/**
 * A clause's name in the language of the pane. The sheet is in the language it was made in; a text somebody changed
 * there is shown as he wrote it.
 */
export function nameOf(audit: OpenAudit, row: AuditRow, language: Language): string {
  const clause = clauseOf(audit, row.id);
  const ours = [clause?.name, ...audit.scheme.groups.map((group) => group.name)];
  if (clause === null) return row.indicator;
  return ours.some((text) => isText(text, row.indicator)) ? inLanguage(clause.name, language) : row.indicator;
}

/** What a clause asks for, in the language of the pane unless it was changed in the sheet. */
export function requirementOf(audit: OpenAudit, row: AuditRow, language: Language): string {
  const text = clauseOf(audit, row.id)?.requirement;
  return text !== undefined && isText(text, row.requirement) ? inLanguage(text, language) : row.requirement;
}

const isText = (text: Localised | undefined, shown: string): boolean =>
  text !== undefined && (shown === "" || text.zh === shown || text.en === shown);

/** A group's name; "" for groups the scheme does not name. */
export function groupName(audit: OpenAudit, id: string, language: Language): string {
  const group = audit.scheme.groups.find((one) => one.id === id);
  return group === undefined ? "" : inLanguage(group.name, language);
}

/** The names of the groups a clause stands in, from the outermost. */
export function groupsAround(audit: OpenAudit, clause: string, language: Language): readonly string[] {
  const around = audit.scheme.groups.filter((group) => clause.startsWith(`${group.id}.`));
  return around.map((group) => inLanguage(group.name, language));
}

/** A kind of special deduction by its name; "" for none, the id itself for one the scheme does not know. */
export function kindName(audit: OpenAudit, kind: string | null, language: Language): string {
  if (kind === null) return "";
  const known = audit.scheme.deductions.kinds.find((one) => one.id === kind);
  return known === undefined ? kind : inLanguage(known.name, language);
}

/** A grade's name; the id itself for one the scheme does not know. */
export function gradeName(audit: OpenAudit, id: string, language: Language): string {
  const grade = audit.scheme.grades.find((one) => one.id === id);
  return grade === undefined ? id : inLanguage(grade.name, language);
}

/** A gate's name; the id itself for one the scheme does not know. */
export function gateName(audit: OpenAudit, id: string, language: Language): string {
  const gate = audit.scheme.gates.find((one) => one.id === id);
  return gate === undefined ? id : inLanguage(gate.name, language);
}
