import { readNumber } from "../audit/raw";
import { divide, rational, type Rational } from "../number/rational";
import type { Row } from "./entryRow";

/** The share of its points, 0 to 1, that a clause earns "partly": of its word in percent, else as settled; null = neither. */
export function shareFor({ binding }: Row, percent: string | null): Rational | null {
  const number = readNumber(percent ?? binding.partialShare ?? "");
  if (!number.ok) return null;
  return percent === null ? number.value : divide(number.value, rational(100));
}
