import { directions, type Ground, jump, step } from "../../../src/preview/page/model/moves";
import { blockNamed, selectedBlock, type Spot, spotName } from "../../../src/preview/page/model/spot";

const at = (name: string): Spot => {
  const block = blockNamed(name);
  if (!block) throw new Error(name);
  return { row: block.row, column: block.column };
};

const ground = (over: Partial<Ground> & { filled?: string[] } = {}): Ground => ({
  rows: 20,
  columns: 10,
  merges: [],
  isHidden: () => false,
  isBlank: (spot) => !(over.filled ?? []).includes(spotName(spot)),
  ...over,
});

test("a step at the edge of the sheet stays", () => {
  expect(spotName(step(ground(), at("A1"), directions.up))).toBe("A1");
  expect(spotName(step(ground(), at("J20"), directions.right))).toBe("J20");
});

test("a step goes past hidden rows", () => {
  const hidden = ground({ isHidden: ({ row }) => row === 1 || row === 2 });
  expect(spotName(step(hidden, at("B1"), directions.down))).toBe("B4");
});

test("a step into and out of a merged area", () => {
  const merged = ground({ merges: [{ row: 1, column: 1, rows: 2, columns: 3 }] });
  expect(spotName(step(merged, at("C1"), directions.down))).toBe("B2");
  expect(spotName(step(merged, at("B2"), directions.down))).toBe("B4");
  expect(spotName(step(merged, at("B2"), directions.right))).toBe("E2");
});

test.each([
  ["inside filled cells to their end", "A1", "A3"],
  ["from the end of filled cells to the next filled one", "A3", "A7"],
  ["from a blank cell to the next filled one", "A4", "A7"],
  ["from the last filled cell to the sheet's edge", "A7", "A20"],
])("Ctrl+Down goes %s", (_what, from, to) => {
  expect(spotName(jump(ground({ filled: ["A1", "A2", "A3", "A7"] }), at(from), directions.down))).toBe(to);
});

test("a selection never cuts a merged area, nor one that the first made it touch", () => {
  const merges = [
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 2, column: 3, rows: 3, columns: 1 },
  ];
  const block = selectedBlock({ anchor: at("A1"), head: at("D2") }, merges);
  expect(block).toEqual({ row: 0, column: 0, rows: 5, columns: 4 });
});

test.each([
  ["B3", { row: 2, column: 1, rows: 1, columns: 1 }],
  ["c9:b3", { row: 2, column: 1, rows: 7, columns: 2 }],
  ["4:4", { row: 3, column: 0, rows: 1, columns: 16384 }],
  ["C:D", { row: 0, column: 2, rows: 1048576, columns: 2 }],
  ["hello", null],
])("the name box reads %s", (text, block) => {
  expect(blockNamed(text)).toEqual(block);
});
