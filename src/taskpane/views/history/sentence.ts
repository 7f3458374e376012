import type { CellChange, Deed } from "../../../app/deed";
import type { CellValue } from "../../../core/book/book";
import type { ActWords } from "../../../words/shape/acts";

type Words = ActWords["history"];

/** What was done as one sentence, in the words that stand in the cells. */
export function actSentence(words: Words, deed: Deed): string {
  if (deed.kind === "wrote") return wroteSentence(words, deed.cells);
  const content = Object.values(deed.row).map(cellText).filter(Boolean).join(words.cellJoint);
  return words[deed.kind](content);
}

function wroteSentence(words: Words, cells: readonly CellChange[]): string {
  const keys = [...new Set(cells.map(({ row }) => ("is" in row ? row.is : "")))];
  const [first = ""] = keys;
  if (first === "") return words.row(cellSentences(words, cells));
  const own = cellSentences(
    words,
    cells.filter(({ row }) => "is" in row && row.is === first),
  );
  return keys.length === 1 ? words.clause(first, own) : words.clauses(keys.length, first, own);
}

const cellSentences = (words: Words, cells: readonly CellChange[]): string =>
  cells
    .map(({ column, before, after, formula }) =>
      words.cell(column, short(formula ?? cellText(before)), short(cellText(after))),
    )
    .join(words.joint);

function cellText(value: CellValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.error : String(value);
}

const longest = 40;
const short = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
