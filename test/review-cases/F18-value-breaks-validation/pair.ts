import type { Validation } from "../../../src/core/book/book";
import { bookOf, type GoldenPair } from "../books";

const validations: Validation[] = [{ area: "A1:A3", rule: { kind: "list", source: ["符合", "不符合", "删减"] } }];

export const pair: GoldenPair = {
  rule: "value-breaks-validation",
  severity: "warning",
  category: "data",
  cells: ["A2"],
  flagged: bookOf([["符合"], ["不适用"], ["删减"]], { validations }),
  clean: bookOf([["符合"], ["不符合"], ["删减"]], { validations }),
};
