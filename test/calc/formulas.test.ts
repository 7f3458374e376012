import type { CellValue } from "../../src/core/book/book";
import { bookOf } from "./sheetOf";

const rows: readonly (readonly CellValue[])[] = [
  // A      B        C      D     E
  [1, "apple", true, 10, "5.1"],
  [2, "Banana", false, 20, "5.10"],
  [3, "cherry", null, 30, "5.1.2"],
  [4, "apple", null, 40, "5.2"],
  [5, null, null, 50, null],
];

/** The result of a formula in H1 beside the rows above; an error as its text. */
function resultOf(formula: string): CellValue | CellValue[][] {
  const { book, sheet } = bookOf(rows, { now: () => new Date(2026, 10, 22, 12) });
  const result = book.evaluate(formula, sheet, 0, 7);
  const plain = result.map((line) => line.map((v) => (typeof v === "object" && v !== null ? v.error : v)));
  return plain.length === 1 && plain[0]?.length === 1 ? (plain[0][0] ?? null) : plain;
}

describe("operators", () => {
  test.each<[string, CellValue]>([
    ["=1+2*3", 7],
    ["=-2^2", 4],
    ["=2^3^2", 64],
    ["=10%", 0.1],
    ["=50%*2", 1],
    ["=1/0", "#DIV/0!"],
    ['="5"+1', 6],
    ['="5%"*100', 5],
    ['="a"+1', "#VALUE!"],
    ["=TRUE+1", 2],
    ['=1&"a"&TRUE', "1aTRUE"],
    ["=0.1+0.2=0.3", true],
    ['=(1/3)&""', "0.333333333333333"],
    ['="a"="A"', true],
    ['=1<"a"', true],
    ['="z"<TRUE', true],
    ["=F1=0", true],
    ['=F1=""', true],
    ['=F1&"x"', "x"],
    ["=F1+1", 1],
    ["=#N/A+1", "#N/A"],
    ["=Sheet9!A1", "#REF!"],
    ["=Sheet9!#REF!+1", "#REF!"],
    ["=NOSUCHTHING(1)", "#NAME?"],
    ["=nosuchname", "#NAME?"],
    ['=1E+20&""', "1E+20"],
    ['=123456789012345&""', "123456789012345"],
    ['=0.0000001&""', "0.0000001"],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("sums and counts", () => {
  test.each<[string, CellValue]>([
    ["=SUM(A1:A5)", 15],
    ["=SUM(A:A)", 15],
    ["=SUM(A1:A2,D1,TRUE)", 14],
    ["=SUM((A1:A2,D1))", 13],
    ['=SUM("3",B1:B5)', 3],
    ["=SUM(C1:C2)", 0],
    ["=COUNT(A1:C5)", 5],
    ['=COUNT("3",TRUE,"x")', 2],
    ["=COUNTA(B1:B5)", 4],
    ["=COUNTBLANK(B1:C5)", 4],
    ["=AVERAGE(A1:A5)", 3],
    ["=AVERAGE(F1:F5)", "#DIV/0!"],
    ["=MAX(A1:D5)", 50],
    ["=MIN(F1:F5)", 0],
    ["=LARGE(D1:D5,2)", 40],
    ["=SMALL(D1:D5,9)", "#NUM!"],
    ["=RANK(20,D1:D5)", 4],
    ["=RANK(20,D1:D5,1)", 2],
    ["=SUMPRODUCT(A1:A5,D1:D5)", 550],
    ['=SUMPRODUCT((B1:B5="apple")*D1:D5)', 50],
    ['=SUMPRODUCT((LEFT(E1:E4&".",4)="5.1.")*D1:D4)', 40],
    ['=SUMPRODUCT((LEFT(E1:E4&".",LEN("5.1")+1)="5.1"&".")*(A1:A4>1))', 1],
    ["=SUMPRODUCT(--(A1:A5>2))", 3],
    ["=SUMPRODUCT(A1:A5,D1:D4)", "#VALUE!"],
    ['=SUMIF(B1:B5,"apple",D1:D5)', 50],
    ['=SUMIF(A1:A5,">=3")', 12],
    ['=SUMIF(B1:B5,"*an*",D1)', 20],
    ['=COUNTIF(B1:B5,"APPLE")', 2],
    ['=COUNTIF(B1:B5,"?????")', 2],
    ['=COUNTIF(B1:B5,"<>apple")', 3],
    ['=COUNTIF(E1:E5,"5.1")', 2],
    ['=COUNTIFS(B1:B5,"apple",A1:A5,">1")', 1],
    ['=SUMIFS(D1:D5,B1:B5,"apple",A1:A5,"<4")', 10],
    ['=AVERAGEIF(B1:B5,"apple",D1:D5)', 25],
    ["=SUBTOTAL(9,A1:A5)", 15],
    ["=PRODUCT(A1:A4)", 24],
    ["=MEDIAN(A1:A4)", 2.5],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("rounding", () => {
  test.each<[string, CellValue]>([
    ["=ROUND(2.15,1)", 2.2],
    ["=ROUND(2.149,1)", 2.1],
    ["=ROUND(-1.475,2)", -1.48],
    ["=ROUND(21.5,-1)", 20],
    ["=ROUND(626.3,-3)", 1000],
    ["=ROUND(1.98,-1)", 0],
    ["=ROUND(-50.55,-2)", -100],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUNDUP(3.2,0)", 4],
    ["=ROUNDUP(-3.14159,1)", -3.2],
    ["=ROUNDUP(31415.92654,-2)", 31500],
    ["=ROUNDDOWN(-3.14159,1)", -3.1],
    ["=ROUNDDOWN(31415.92654,-2)", 31400],
    ["=INT(-8.9)", -9],
    ["=TRUNC(-8.9)", -8],
    ["=MOD(-3,2)", 1],
    ["=MOD(3,-2)", -1],
    ["=MOD(3,0)", "#DIV/0!"],
    ["=CEILING(2.5,1)", 3],
    ["=FLOOR(3.7,2)", 2],
    ["=ROUND(46.8/52*100,11)", 90],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("conditions and kinds of values", () => {
  test.each<[string, CellValue]>([
    ['=IF(A1>0,"yes",1/0)', "yes"],
    ["=IF(FALSE,1)", false],
    ["=IF(TRUE,,2)", 0],
    ['=IF("x",1,2)', "#VALUE!"],
    ['=IFERROR(1/0,"none")', "none"],
    ["=IFNA(1/0,0)", "#DIV/0!"],
    ["=IFNA(NA(),0)", 0],
    ["=AND(TRUE,1,A1:A5)", true],
    ["=OR(FALSE,0)", false],
    ["=AND(B1:B5)", "#VALUE!"],
    ["=NOT(0)", true],
    ['=CHOOSE(2,1/0,"b")', "b"],
    ["=CHOOSE(3,1,2)", "#VALUE!"],
    ["=IFS(FALSE,1,TRUE,2)", 2],
    ['=SWITCH(3,1,"a",3,"c","z")', "c"],
    ["=ISBLANK(F1)", true],
    ["=ISBLANK(B5)", true],
    ["=ISNUMBER(E1)", false],
    ["=ISTEXT(E1)", true],
    ["=ISERROR(NA())", true],
    ["=ISERR(NA())", false],
    ["=ISNA(NA())", true],
    ["=ISREF(A1)", true],
    ["=ISREF(1)", false],
    ["=ERROR.TYPE(NA())", 7],
    ["=ERROR.TYPE(1)", "#N/A"],
    ['=TYPE("a")', 2],
    ["=TYPE({1,2})", 64],
    ['=N("a")', 0],
    ["=N(TRUE)", 1],
    ["=T(1)", ""],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("text", () => {
  test.each<[string, CellValue]>([
    ['=LEFT("Sale Price",4)', "Sale"],
    ['=LEFT("条款",1)', "条"],
    ['=RIGHT("Stock Number",6)', "Number"],
    ['=RIGHT("ab",5)', "ab"],
    ['=MID("Fluid Flow",7,20)', "Flow"],
    ['=MID("a",0,1)', "#VALUE!"],
    ['=LEN("  One  ")', 7],
    ['=FIND("M","Miriam McGovern")', 1],
    ['=FIND("m","Miriam McGovern")', 6],
    ['=FIND("M","Miriam McGovern",3)', 8],
    ['=FIND("z","abc")', "#VALUE!"],
    ['=SEARCH("e","Statements",6)', 7],
    ['=SEARCH("m?r","Profit MARGIN")', 8],
    ['=SUBSTITUTE("Quarter 1, 2008","1","2",1)', "Quarter 2, 2008"],
    ['=SUBSTITUTE("aaa","a","b")', "bbb"],
    ['=REPT("*-",3)', "*-*-*-"],
    ['=TRIM("  a   b ")', "a b"],
    ['=UPPER("aé")', "AÉ"],
    ['=VALUE("$1,000")', 1000],
    ['=VALUE("x")', "#VALUE!"],
    ['=TEXT(1234.567,"#,##0.00")', "1,234.57"],
    ['=TEXT(0.285,"0.0%")', "28.5%"],
    ['=TEXT(DATE(2026,11,22),"yyyy-mm-dd")', "2026-11-22"],
    ['=TEXT(95,"0.00")', "95.00"],
    ['=EXACT("a","A")', false],
    ['=CONCATENATE("a",1,TRUE)', "a1TRUE"],
    ["=CONCAT(A1:A3)", "123"],
    ['=TEXTJOIN(", ",TRUE,B1:B5)', "apple, Banana, cherry, apple"],
    ['=CHAR(65)&CODE("A")', "A65"],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("looking things up", () => {
  test.each<[string, CellValue | CellValue[][]]>([
    ['=MATCH("cherry",B1:B5,0)', 3],
    ["=MATCH(35,D1:D5)", 3],
    ["=MATCH(5,D1:D5)", "#N/A"],
    ['=MATCH("b*",B1:B5,0)', 2],
    ["=INDEX(A1:D5,2,4)", 20],
    ["=INDEX(D1:D5,3)", 30],
    ["=INDEX(A1:D1,4)", 10],
    ["=INDEX(A1:D5,9,1)", "#REF!"],
    ["=SUM(INDEX(A1:D5,0,4))", 150],
    ["=SUM(A1:INDEX(A1:A5,3))", 6],
    ["=VLOOKUP(3,A1:D5,2,FALSE)", "cherry"],
    ["=VLOOKUP(2.5,A1:D5,4)", 20],
    ["=VLOOKUP(9,A1:D5,2,FALSE)", "#N/A"],
    ["=VLOOKUP(1,A1:D5,9,FALSE)", "#REF!"],
    ["=HLOOKUP(1,A1:D5,3,FALSE)", 3],
    ["=LOOKUP(4.19,A1:A5,B1:B5)", "apple"],
    ['=XLOOKUP("cherry",B1:B5,D1:D5)', 30],
    ['=XLOOKUP("x",B1:B5,D1:D5,"none")', "none"],
    ["=OFFSET(A1,2,3)", 30],
    ["=SUM(OFFSET(A1,0,0,3,1))", 6],
    ["=OFFSET(A1,-1,0)", "#REF!"],
    ['=INDIRECT("D"&2)', 20],
    ['=SUM(INDIRECT("A1:A3"))', 6],
    ['=INDIRECT("nothing here")', "#REF!"],
    ["=ROW()", 1],
    ["=COLUMN()", 8],
    ["=ROW(D5)", 5],
    ["=ROWS(A:A)", 1_048_576],
    ["=COLUMNS(A1:D5)", 4],
    ["=ADDRESS(2,3)", "$C$2"],
    ["=ADDRESS(2,3,4)", "C2"],
    ['=ADDRESS(2,3,1,TRUE,"A b")', "'A b'!$C$2"],
    ["=TRANSPOSE(A1:A3)", [[1, 2, 3]]],
    ["=@A1:A5", 1],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("dates", () => {
  test.each<[string, CellValue]>([
    ["=DATE(2008,1,1)", 39448],
    ["=DATE(2008,14,2)", 39846],
    ["=DATE(2008,1,-15)", 39432],
    ["=DATE(1900,1,1)", 1],
    ["=DATE(1900,3,1)", 61],
    ["=YEAR(39448)", 2008],
    ['=MONTH(DATE(2026,11,22))&"-"&DAY(DATE(2026,11,22))', "11-22"],
    ["=EDATE(DATE(2011,1,31),1)", 40602],
    ["=EOMONTH(DATE(2011,1,1),1)", 40602],
    ["=WEEKDAY(DATE(2008,2,14))", 5],
    ["=WEEKDAY(DATE(2008,2,14),2)", 4],
    ['=DATEDIF(DATE(2001,1,1),DATE(2003,1,1),"Y")', 2],
    ['=DATEDIF(DATE(2001,6,1),DATE(2002,8,15),"D")', 440],
    ["=TODAY()", 46348],
    ["=HOUR(0.75)", 18],
    ["=TIME(12,0,0)", 0.5],
    ['=DATEVALUE("2011-02-23")', 40597],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("arrays", () => {
  test.each<[string, CellValue | CellValue[][]]>([
    [
      "={1,2;3,4}*2",
      [
        [2, 4],
        [6, 8],
      ],
    ],
    [
      "={1;2}+{10,20}",
      [
        [11, 21],
        [12, 22],
      ],
    ],
    ["={1,2,3}+{1,2}", [[2, 4, "#N/A"]]],
    ['=IF(A1:A3>1,"y","n")', [["n"], ["y"], ["y"]]],
    [
      '=FILTER(A1:B4,B1:B4="apple")',
      [
        [1, "apple"],
        [4, "apple"],
      ],
    ],
    ['=FILTER(A1:A4,A1:A4>9,"none")', "none"],
    ["=FILTER(A1:A4,A1:A4>9)", "#CALC!"],
    ["=SORT(D1:D3,1,-1)", [[30], [20], [10]]],
    ["=UNIQUE(B1:B4)", [["apple"], ["Banana"], ["cherry"]]],
    [
      "=SEQUENCE(2,2,5,5)",
      [
        [5, 10],
        [15, 20],
      ],
    ],
    ["=LET(x,A2,y,x*10,x+y)", 22],
    ["=SUM(LET(r,A1:A3,r*r))", 14],
    ["=VSTACK(A1:A2,D1)", [[1], [2], [10]]],
  ])("%s is %j", (formula, expected) => expect(resultOf(formula)).toEqual(expected));
});

describe("functions of the function library", () => {
  test.each<[string, CellValue]>([
    ["=GCD(24,36)", 12],
    ["=FACT(5)", 120],
    ["=STDEV.S(A1:A5)", Math.sqrt(2.5)],
    ["=ROMAN(14)", "XIV"],
    ["=NETWORKDAYS(DATE(2012,10,1),DATE(2013,3,1))", 110],
    ["=COMBIN(8,2)", 28],
  ])("%s is %j", (formula, expected) => {
    const result = resultOf(formula);
    if (typeof expected === "number") expect(result).toBeCloseTo(expected, 10);
    else expect(result).toEqual(expected);
  });
});
