import { groupBy } from "../model/groupBy";
import { finding, type Rule } from "../rule";

const volatile = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO"]);

/** Functions that Excel calculates again at every change, whatever changed. */
export const volatileFunction: Rule = {
  ids: ["volatile-function"],
  check: ({ sheets }) =>
    sheets.flatMap((sheet) => {
      const calling = sheet.formulas.flatMap((cell) => {
        const functions = [...new Set(cell.formula.calls.filter((call) => volatile.has(call)))].sort().join(", ");
        return functions === "" ? [] : [{ cell, functions }];
      });
      return [...groupBy(calling, ({ functions }) => functions)].map(([functions, group]) =>
        finding(
          sheet.name,
          group.map(({ cell }) => cell),
          { rule: "volatile-function", category: "workbook", severity: "info", facts: { functions } },
        ),
      );
    }),
};
