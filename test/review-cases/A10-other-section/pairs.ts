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

/** How many of a list's findings are whose. */
const findingsOf = (fourth: string): Book =>
  calculated([
    sheet("Assessors", [
      ["Assessor", "Findings"],
      ...["Anna Bell", "Carl Dorn", "Eva Falk", fourth].map((name, index) => [
        name,
        `=COUNTIF(Findings!B2:B7,A${index + 2})`,
      ]),
    ]),
    sheet("Findings", [
      ["Finding", "Assessor"],
      ["a", "Anna Bell"],
      ["b", "Carl Dorn"],
      ["c", "Eva Falk"],
      ["d", "Greta Hahn"],
      ["e", "Anna Bell"],
      ["f", "Greta Hahn"],
    ]),
  ]);

const rooms = ["Reception", "Kitchen", "Storage", "Workshop"];
/** Forms under each other, each with this year's mark and last year's, and a list of all rooms. */
const forms = (fourth: string): Book =>
  calculated([
    sheet("Overview", [
      ["Room", "Mark"],
      ...rooms.map((room, index) => [room, index === 3 ? fourth : `=Forms!B${index * 4 + 2}`]),
    ]),
    sheet(
      "Forms",
      rooms.flatMap((room, index) => [[room], ["This year", index + 2], ["Last year", index + 1], []]),
    ),
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
  {
    says: "an assessor's name is written otherwise than where it is counted",
    rule: "other-section",
    severity: "error",
    sheet: "Assessors",
    cells: ["B5"],
    flagged: findingsOf("Greta Hahm"),
    clean: findingsOf("Greta Hahn"),
  },
  {
    says: "the row of the workshop reads a mark under the title of the storage",
    rule: "other-section",
    severity: "error",
    sheet: "Overview",
    cells: ["B5"],
    flagged: forms("=Forms!B11"),
    clean: forms("=Forms!B14"),
  },
];
