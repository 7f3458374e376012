import { fixed, literal, quoted } from "../address";
import { clauseRange, specialRange } from "../places";
import type { Places } from "../places";
import { itemFacts } from "../../../words/shape/sheets";
import type { SheetWords } from "../../../words/shape/sheets";

/**
 * Sums over the clause table. They go by the state column, so that headings, totals and blank rows take no part, and
 * use only functions that take ranges: some programs do not spread LEFT, TRIM or ROUND over a range inside SUMPRODUCT.
 */
export class ClauseSums {
  private readonly ids: string;
  private readonly points: string;
  private readonly earned: string;
  private readonly state: string;

  constructor(
    private readonly places: Places,
    private readonly states: SheetWords["states"],
  ) {
    this.ids = clauseRange(places, "clause");
    this.points = clauseRange(places, "points");
    this.earned = clauseRange(places, "earned");
    this.state = clauseRange(places, "state");
  }

  /** Points of all clauses, whatever their state. */
  get allPoints(): string {
    return (["open", "excluded", "wrong", "exact", "engine"] as const).map((state) => this.pointsOf(state)).join("+");
  }

  pointsOf(state: keyof SheetWords["states"]): string {
    return `SUMIF(${this.state},${literal(this.states[state])},${this.points})`;
  }

  /** How many clauses are in a state. */
  count(state: keyof SheetWords["states"]): string {
    return `COUNTIF(${this.state},${literal(this.states[state])})`;
  }

  /** Earned points of everything assessed. */
  get earnedPoints(): string {
    const of = (state: "exact" | "engine"): string =>
      `SUMIF(${this.state},${literal(this.states[state])},${this.earned})`;
    return `${of("exact")}+${of("engine")}`;
  }

  /** The id of the uppermost clause without a verdict. */
  get nextOpen(): string {
    return `INDEX(${this.ids},MATCH(${literal(this.states.open)},${this.state},0))`;
  }

  /** Clauses marked as not applicable for which no reason was written. */
  get withoutReason(): string {
    const reasons = clauseRange(this.places, "reason");
    return `SUMPRODUCT((${this.state}=${literal(this.states.excluded)})*(${reasons}=""))`;
  }

  /**
   * Sums of the group whose number stands in the cell `id`: clauses below it (5.1.*, which 5.10 is not) and a clause
   * of that very number.
   */
  group(id: string): { points: string; excluded: string; earned: string; openPoints: string; openCount: string } {
    const below = `${this.ids},${id}&".*"`;
    const itself = `(${this.ids}&""=${id})`;
    const inState = (state: "open" | "excluded"): string => `${this.state},${literal(this.states[state])}`;
    const itselfIn = (state: "open" | "excluded"): string => `${itself}*(${this.state}=${literal(this.states[state])})`;
    const pointsIn = (state: "open" | "excluded"): string =>
      `SUMIFS(${this.points},${below},${inState(state)})+SUMPRODUCT(${itselfIn(state)},${this.points})`;
    return {
      points: `SUMIF(${below},${this.points})+SUMPRODUCT(${itself}*1,${this.points})`,
      excluded: pointsIn("excluded"),
      earned: `SUMIF(${below},${this.earned})+SUMPRODUCT(${itself}*1,${this.earned})`,
      openPoints: pointsIn("open"),
      openCount: `COUNTIFS(${below},${inState("open")})+SUMPRODUCT(${itselfIn("open")})`,
    };
  }
}

/** How many special items of one type are entered; `wordRow` is the row of its words on the scheme sheet. */
export function specialCount(places: Places, wordRow: number): string {
  const { sheet, specialWords } = places.scheme;
  const columns = specialWords.filter(({ row }) => row === wordRow);
  const types = specialRange(places, "type");
  return columns.map(({ row, column }) => `COUNTIF(${types},${quoted(sheet)}!${fixed(row, column)})`).join("+");
}

/**
 * How many rows of the special items have a type that is none, or no type though they tell of an item. The header is
 * one of the cells with a type.
 */
export function untypedCount(places: Places): string {
  const types = specialRange(places, "type");
  const facts = itemFacts.map((column) => `(${specialRange(places, column)}<>"")`).join("+");
  const known = [places.scheme.deductionRow, places.scheme.bonusRow].map((row) => specialCount(places, row));
  return `COUNTA(${types})-1-(${known.join("+")})+SUMPRODUCT((${types}="")*((${facts})>0))`;
}
