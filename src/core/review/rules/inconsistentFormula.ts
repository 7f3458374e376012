import type { Finding } from "../finding";
import { cellAddress } from "../model/area";
import { copyFormula } from "../model/copyFormula";
import { oddRunsOf, type OddRun } from "../model/oddRuns";
import type { SheetModel } from "../model/sheetModel";
import { totalOf } from "../model/totals";
import { finding, type Rule } from "../rule";

export const inconsistentFormula: Rule = {
  ids: ["inconsistent-formula"],
  check: ({ sheets }) =>
    sheets.flatMap((sheet) =>
      oddRunsOf(sheet)
        .filter(
          ({ cells, peer, place, peers }) =>
            [...cells, peer].every((cell) => totalOf(cell) === null) && (place === "between" || peers >= 5),
        )
        .map((run) => accuse(run, sheet)),
    ),
};

function accuse({ cells, peer, peers, place, direction }: OddRun, sheet: SheetModel): Finding {
  const first = cells[0] ?? peer;
  return finding(sheet.name, cells, {
    rule: "inconsistent-formula",
    category: "formula",
    severity: "warning",
    facts: {
      formula: first.formula.text,
      peer: `${direction} ${place} ${cellAddress(peer.row, peer.column)} ${peer.formula.text}`,
      peers,
    },
    expected: copyFormula(peer.formula.text, peer, first),
  });
}
