import { movable } from "../../../src/xlsx/formula/shift";

describe("a formula moved as copying moves it", () => {
  test.each([
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2)", 10, 0, "SUM(A11:B12)"],
    ["SUM(A:A,$C:D)", 3, 1, "SUM(B:B,$C:E)"],
    ["SUM(1:2,$3:4)", 3, 1, "SUM(4:5,$3:7)"],
    ["LOG10(A1)+E5", 1, 0, "LOG10(A2)+E6"],
    ["1E5+A1", 1, 0, "1E5+A2"],
    ["'A1 sheet'!B2&\"A1\"", 1, 1, "'A1 sheet'!C3&\"A1\""],
    ["评分表!B2", 1, 0, "评分表!B3"],
    ["T[A1]+A1", 1, 0, "T[A1]+A2"],
    ["A1_x+rate2020+A1", 1, 0, "A1_x+rate2020+A2"],
    ["XFE1+A1", 0, 1, "XFE1+B1"],
    ["A1048576", 1, 0, "A1"],
    ["B1", 0, -2, "XFD1"],
    ["INDEX(A1:A9,B1)#", 1, 0, "INDEX(A2:A10,B2)#"],
  ])("%s by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
    expect(movable(formula)(rows, columns)).toBe(moved);
  });
});
