import { naturalSide } from "../../../src/preview/page/model/cellCss";
import { columnCharacters, columnPixels, rowPixels, textPixels } from "../../../src/preview/page/model/sizes";
import { tableLook, tint } from "../../../src/preview/page/model/tableLook";

test("Excel's default column is 64 pixels wide and its default row 20 high", () => {
  expect(columnPixels(null)).toBe(64);
  expect(rowPixels(null)).toBe(20);
});

test("a column dragged to the pixels it has keeps its width", () => {
  expect(columnCharacters(columnPixels(20))).toBe(20);
});

test("numbers stand right, text left, truth values and errors in the middle", () => {
  expect([1, "a", null, true, { error: "#N/A" as const }].map(naturalSide)).toEqual([
    "right",
    "left",
    "left",
    "center",
    "center",
  ]);
});

test("a wrapped text needs as many lines as its width gives", () => {
  const tenEach = (text: string) => text.length * 10;
  const line = textPixels("x", {}, 105, tenEach);
  expect(textPixels("x".repeat(25), { wrap: true }, 105, tenEach)).toBeCloseTo(line * 3, -1);
  expect(textPixels("x".repeat(25), {}, 105, tenEach)).toBe(line);
});

test.each([
  ["TableStyleLight9", "#4472C4", "#FFFFFF"],
  ["TableStyleMedium3", "#ED7D31", "#FFFFFF"],
  ["TableStyleLight1", null, "#000000"],
])("%s has its header filled with %s and written in %s", (style, fill, color) => {
  expect(tableLook(style)?.header).toEqual({ fill, color });
});

test("an unknown table style is plain, and a tint of nothing is white", () => {
  expect(tableLook("Corporate")).toBeNull();
  expect(tint("#4472C4", 0)).toBe("#ffffff");
  expect(tint("#4472C4", 1)).toBe("#4472c4");
});
