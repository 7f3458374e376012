import { calculated, sheet } from "../../review-seeds/book";
import type { AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const list = sheet("Access", [
  ["#", "Requirement", "Status"],
  ...["Valid", "Valid", "No", "Valid", "No"].map((status, index) => [index + 1, `Requirement ${index + 1}`, status]),
]);
const dashboard = (formula: string): Book =>
  calculated([
    sheet("Results", [
      ["Section", "Percentage"],
      ["Access", formula],
    ]),
    list,
  ]);

/** How often each answer stands in the same list. */
const answers = (last: string): Book =>
  calculated([
    sheet("Results", [
      ["Answer", "Count"],
      ["Valid", "=COUNTIF(Access!C2:C6,A2)"],
      ["No", "=COUNTIF(Access!C2:C6,A3)"],
      ["Not relevant", last],
    ]),
    list,
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "the numerator stops one requirement before the denominator",
    rule: "unequal-ratio-ranges",
    severity: "error",
    sheet: "Results",
    cells: ["B2"],
    flagged: dashboard('=COUNTIF(Access!C2:C5,"Valid")/COUNTA(Access!C2:C6)'),
    clean: dashboard('=COUNTIF(Access!C2:C6,"Valid")/COUNTA(Access!C2:C6)'),
  },
  {
    says: "a sum of conditions reads another number of rows than it tests",
    rule: "unequal-ratio-ranges",
    severity: "error",
    sheet: "Results",
    cells: ["B2"],
    flagged: dashboard('=SUMIF(Access!C2:C6,"Valid",Access!A2:A5)'),
    clean: dashboard('=SUMIF(Access!C2:C6,"Valid",Access!A2:A6)'),
  },
  {
    says: "one of three counts of the same answers stops one requirement early",
    rule: "unequal-ratio-ranges",
    severity: "error",
    sheet: "Results",
    cells: ["B4"],
    flagged: answers("=COUNTIF(Access!C2:C5,A4)"),
    clean: answers("=COUNTIF(Access!C2:C6,A4)"),
  },
];
