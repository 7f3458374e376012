import { tokenize } from "@borgar/fx";

/** A piece of a formula as it is read. */
export interface FormulaPart {
  readonly text: string;
  /** Not so in the other formula. */
  readonly differs: boolean;
}

/** Formulas of more pieces than this are only shown, not compared: the comparison grows with the square. */
const MOST = 400;

/**
 * Two formulas, each with the pieces marked that the other does not have in that place. Texts joined give the formulas
 * back. `other` null: nothing to compare with.
 */
export function formulaParts(formula: string, other: string | null): readonly FormulaPart[] {
  const own = pieces(formula);
  const others = other === null ? own : pieces(other);
  if (own.length > MOST || others.length > MOST) return [{ text: formula, differs: false }];
  const common = commonPieces(own, others);
  return joined(own.map((text, at) => ({ text, differs: !common.has(at) && text.trim() !== "" })));
}

const pieces = (formula: string): string[] => tokenize(formula, { negativeNumbers: false }).map(({ value }) => value);

/** Positions of the longest run of pieces, in order, that both have; capitals do not matter. */
function commonPieces(own: readonly string[], others: readonly string[]): ReadonlySet<number> {
  const lengths = Array.from({ length: own.length + 1 }, () => new Array<number>(others.length + 1).fill(0));
  const length = (at: number, other: number): number => lengths[at]?.[other] ?? 0;
  const isSame = (at: number, other: number): boolean => own[at]?.toUpperCase() === others[other]?.toUpperCase();
  for (let at = own.length - 1; at >= 0; at--)
    for (let other = others.length - 1; other >= 0; other--) {
      const row = lengths[at];
      const longest = Math.max(length(at + 1, other), length(at, other + 1));
      if (row) row[other] = isSame(at, other) ? length(at + 1, other + 1) + 1 : longest;
    }
  const common = new Set<number>();
  for (let at = 0, other = 0; at < own.length && other < others.length;) {
    if (isSame(at, other)) common.add(at);
    const isStep = isSame(at, other) || length(at + 1, other) >= length(at, other + 1);
    if (isSame(at, other) || !isStep) other += 1;
    if (isStep) at += 1;
  }
  return common;
}

function joined(parts: readonly FormulaPart[]): readonly FormulaPart[] {
  const result: FormulaPart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.differs === part.differs) result[result.length - 1] = { ...last, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}
