import type { Scheme } from "../../../core/scheme/scheme";
import type { SheetWords } from "../../../words/shape/sheets";
import type { Draft } from "../draft";
import type { ClauseSums } from "../formulas/sums";
import type { ListedGroup } from "../groups";
import type { AuditTables } from "../names";
import type { Places } from "../places";
import type { ExtraResults } from "./extra";
import type { Plan } from "./plan";

/** What every part of the summary is written from. */
export interface SummaryContext {
  readonly draft: Draft;
  readonly plan: Plan;
  readonly places: Places;
  readonly scheme: Scheme;
  readonly sums: ClauseSums;
  readonly groups: readonly ListedGroup[];
  readonly tables: AuditTables;
  readonly words: SheetWords;
  readonly language: "zh-CN" | "en-US";
  /** For schemes with rules of their own; null for one sum brought to full marks. */
  readonly extra: ExtraResults | null;
}
