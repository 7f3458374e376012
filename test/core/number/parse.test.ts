import { formatShortest, toFraction } from "../../../src/core/number/format";
import { fromNumber, parseDecimal } from "../../../src/core/number/parse";

const read = (text: string) => {
  const number = parseDecimal(text);
  return number.ok ? toFraction(number.value) : number.error;
};

test.each([
  ["4.5", "9/2"],
  ["0.10", "1/10"],
  [" 12 ", "12/1"],
  ["\u3000１２．５\u3000", "25/2"],
  ["-3", "-3/1"],
  ["+3", "3/1"],
  [".5", "1/2"],
  ["5.", "5/1"],
  ["-0", "0/1"],
  ["000000000000000000007", "7/1"],
  ["1.50000000000000000000", "3/2"],
  ["999999999999999", "999999999999999/1"],
  ["0.000000000000000000001", "1/1000000000000000000000"],
])("%j is read as %s", (text, fraction) => expect(read(text)).toBe(fraction));

test.each([
  ["", "empty"],
  ["　", "empty"],
  ["1e999", "exponent"],
  ["1E2", "exponent"],
  ["1,5", "comma"],
  ["1,000", "comma"],
  ["１，５", "comma"],
  ["1234567890123456", "too-many-digits"],
  ["0.1234567890123456", "too-many-digits"],
  ["1" + "0".repeat(400), "too-many-digits"],
  ["Infinity", "not-finite"],
  ["NaN", "not-finite"],
  ["5²", "text"],
  ["½", "text"],
  ["5分", "text"],
  ["--5", "text"],
  ["1.2.3", "text"],
  [".", "text"],
  ["0x10", "text"],
  ["5 0", "text"],
])("%j is refused: %s", (text, why) => expect(read(text)).toBe(why));

test.each<[number, string]>([
  [0.1 + 0.2, "0.3"],
  [4.35, "4.35"],
  [-0, "0"],
  [1 / 3, "0.333333333333333"],
  [1e-7, "0.0000001"],
  [123456789.125, "123456789.125"],
])("the number %p of a cell is the decimal that Excel shows, %s", (value, text) => {
  const number = fromNumber(value);
  expect(number.ok && formatShortest(number.value, 20)).toBe(text);
});

test.each<[number, string]>([
  [Number.POSITIVE_INFINITY, "not-finite"],
  [Number.NaN, "not-finite"],
  [1e21, "too-many-digits"],
  [1e15, "too-many-digits"],
  [5e-324, "too-many-digits"],
])("the number %p is refused: %s", (value, why) => expect(fromNumber(value)).toEqual({ ok: false, error: why }));
