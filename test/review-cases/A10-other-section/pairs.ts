import { calculated, sheet } from "../../review-seeds/book";
import type { AuditPair } from "../auditPair";
import type { Book } from "../../../src/core/book/book";

const names = ["Access", "Session", "Business Logic", "Malicious Code"];
const lists = names.map((name) =>
  sheet(name, [
    ["#", "Requirement", "Status"],
    [1, "a", "Valid"],
    [2, "b", "Valid"],
    [3, "c", "No"],
  ]),
);
const results = (third: string): Book =>
  calculated([
    sheet("Results", [
      ["Section", "Valid"],
      ...names.map((name, index) => [name, `=COUNTIF('${index === 2 ? third : name}'!C2:C4,"Valid")`]),
    ]),
    ...lists,
  ]);

export const pairs: readonly AuditPair[] = [
  {
    says: "the row of business logic counts the sheet of malicious code",
    rule: "other-section",
    severity: "error",
    sheet: "Results",
    cells: ["B4"],
    flagged: results("Malicious Code"),
    clean: results("Business Logic"),
  },
];
