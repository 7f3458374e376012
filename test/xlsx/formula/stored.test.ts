import { fromFile } from "../../../src/xlsx/formula/fromFile";
import { asksOtherWorkbook, toFile } from "../../../src/xlsx/formula/toFile";

describe("formulas as files store them and as Excel shows them", () => {
  test.each([
    ["SUM(A1:A3)", "SUM(A1:A3)"],
    ["_xlfn.CONCAT(A1,_xlfn.IFNA(B1,0))", "CONCAT(A1,IFNA(B1,0))"],
    ["_xlfn._xlws.FILTER(A1:A9,B1:B9>1)", "FILTER(A1:A9,B1:B9>1)"],
    ["_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))", "SORT(UNIQUE(A1:A9))"],
    ["_xlfn.LET(_xlpm.x,1,_xlpm.x+A1)", "LET(x,1,x+A1)"],
    ["_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a*_xlpm.b)(2,3)", "LAMBDA(a,b,a*b)(2,3)"],
    ["_xlfn.STDEV.S(A1:A9)", "STDEV.S(A1:A9)"],
    ["_xldudf_AUDIT_SCORE(T[a],T[b])", "AUDIT.SCORE(T[a],T[b])"],
    ["IF(A1,_xldudf_AUDIT_LEDGER(A1:A9),1)", "IF(A1,AUDIT.LEDGER(A1:A9),1)"],
    ["_xldudf_OTHER_THING(1)", "_xldudf_OTHER_THING(1)"],
    ["SUM(_xlfn.ANCHORARRAY(A1))", "SUM(A1#)"],
    ['"_xlfn. and _xldudf_AUDIT_ stay in texts"', '"_xlfn. and _xldudf_AUDIT_ stay in texts"'],
    ["'_xlfn.x'!A1", "'_xlfn.x'!A1"],
  ])("%s ↔ %s", (stored, shown) => {
    expect(fromFile(stored)).toBe(shown);
    expect(toFile(shown)).toBe(stored);
  });

  test.each([
    ["[@Points]*2", "T[[#This Row],[Points]]*2"],
    ["[@[Max points]]", "T[[#This Row],[Max points]]"],
    ["Other[@Points]", "Other[[#This Row],[Points]]"],
    ["SUM([Points])", "SUM(T[Points])"],
    ["SUM(Other[Points])", "SUM(Other[Points])"],
    ["COUNTA(T[@])", "COUNTA(T[#This Row])"],
    ["SUM(T[[#This Row],[a]:[c]])", "SUM(T[[#This Row],[a]:[c]])"],
    ["T[it''s]", "T[it''s]"],
  ])("inside the table T, %s is stored as %s", (shown, stored) => {
    expect(toFile(shown, { table: "T", array: false })).toBe(stored);
  });

  test("implicit intersection is a function only where arrays are the rule", () => {
    expect(toFile("@A1:A3+1", { table: null, array: false })).toBe("A1:A3+1");
    expect(toFile("@A1:A3+1", { table: null, array: true })).toBe("_xlfn.SINGLE(A1:A3)+1");
    expect(fromFile("_xlfn.SINGLE(A1:A3)+1")).toBe("@A1:A3+1");
  });

  test("lower-case names of later functions get their prefix as well", () => {
    expect(toFile("ifna(A1,0)")).toBe("_xlfn.ifna(A1,0)");
    expect(toFile("audit.score(A1:A2,B1:B2)")).toBe("_xldudf_AUDIT_SCORE(A1:A2,B1:B2)");
  });

  test("a call that Excel stored as if it belonged to another workbook is still ours", () => {
    expect(fromFile("[2]!_xldudf_AUDIT_SCORE(A1:A2,B1:B2)", ["a.xlsx", "b.xlsx"])).toBe("AUDIT.SCORE(A1:A2,B1:B2)");
  });

  test("other workbooks are called by their file names", () => {
    const workbooks = ["Prices.xlsx", "My costs.xlsx"];
    expect(fromFile("[1]Sheet1!A1*2", workbooks)).toBe("'[Prices.xlsx]Sheet1'!A1*2");
    expect(fromFile("'[2]Sheet 1'!A1", workbooks)).toBe("'[My costs.xlsx]Sheet 1'!A1");
    expect(asksOtherWorkbook("='[Prices.xlsx]Sheet1'!A1")).toBe(true);
    expect(asksOtherWorkbook("=[Prices.xlsx]Sheet1!A1")).toBe(true);
    expect(asksOtherWorkbook("=SUM(Prices[x])+'a sheet'!A1")).toBe(false);
    expect(asksOtherWorkbook('="[Prices.xlsx]Sheet1!A1"')).toBe(false);
  });

  test("a formula that nests thousands of calls is answered", () => {
    const deep = "_xlfn.SINGLE(".repeat(1200) + ")".repeat(1200);
    expect(fromFile(deep)).toContain("SINGLE(SINGLE(");
  });
});
