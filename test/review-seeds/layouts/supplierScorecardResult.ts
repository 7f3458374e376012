import type { Line } from "../book";
import {
  letterOf,
  upTo,
  CARD,
  effective,
  OUT,
  reached,
  FLAGS,
  SETUP,
  maturity,
  FLAG,
  flags,
  type Pillar,
} from "./supplierScorecardPlaces";

/** Suppliers across: pillars, score, limits by red flags, class and rank. */
export function resultLines(parts: readonly Pillar[], total: number, size: number): Line[] {
  const last = letterOf(size);
  const row = (label: string, make: (letter: string, index: number) => string, note: string | null = null): Line => [
    label,
    ...upTo(size).map((index) => make(letterOf(1 + index), index)),
    note,
  ];
  const share = (n: number) => (_: string, index: number) =>
    `=IF(${CARD}!${effective(size, index)}${n}=0,"${OUT}",${CARD}!${reached(size, index)}${n}/${CARD}!${effective(size, index)}${n})`;
  const flag = `'${FLAGS}'`;
  const found = (column: string) => (own: string) =>
    `=INDEX(${SETUP}!$${column}$18:$${column}$21,MATCH(${own}14,${SETUP}!$A$18:$A$21,1))`;
  return [
    ["Result per supplier"],
    [],
    row("Supplier", (_, index) => `=${CARD}!${maturity(index)}5`),
    ...parts.map(({ name, sum }) => row(`${name} %`, share(sum + 1))),
    row(
      "Entries missing",
      (_, index) => `=${parts.map(({ sum }) => `${CARD}!${maturity(index)}${sum + 1}`).join("+")}`,
    ),
    row("Weight that counts", (_, index) => `=${CARD}!${effective(size, index)}${total}`),
    row("Points", (_, index) => `=${CARD}!${reached(size, index)}${total}`),
    row(
      "Score before rules",
      (own) => `=IF(${own}8=0,0,ROUND(100*${own}9/${own}8,1))`,
      "a pillar that is n/a throughout is left out",
    ),
    row("Open red flags", (own) => `=${flag}!${own}${FLAG + flags.length + 1}`),
    row(
      "Limit from red flags",
      (own) => `=IF(${own}11=0,100,IF(${own}11=1,${SETUP}!$B$10,${SETUP}!$B$11))`,
      "one flag: at most 59, two or more: at most 39",
    ),
    row(
      "Limit from weakest pillar",
      (own) => `=IF(MIN(${own}4:${own}6)<${SETUP}!$B$12,${SETUP}!$B$13,100)`,
      "a pillar below 50 %: at most 79",
    ),
    row("Deciding score", (own) => `=MIN(${own}10,${own}12,${own}13)`),
    row("Class", (own) => `=IF(${own}7>0,"open",${found("B")(own).slice(1)})`),
    row("Action", found("D")),
    row("Next audit (months)", found("C")),
    row("Rank", (own) => `=RANK(${own}14,$B$14:$${last}$14)`),
    [],
    ["Class", "Suppliers"],
    ...["A", "B", "C", "D"].map((name, at): Line => [name, `=COUNTIF($B$15:$${last}$15,A${21 + at})`]),
    ["Average score", `=AVERAGE(B14:${last}14)`],
  ];
}
