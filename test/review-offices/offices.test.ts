import { offices } from "./books";
import { freshOffices } from "./fresh";
import { correct, flags, isRight, mistaken, touches } from "./measure";
import { moreOffices } from "./more";
import { plainOffices } from "./plain";

describe.each([...offices, ...moreOffices, ...freshOffices, ...plainOffices])("an ordinary workbook: $id", (office) => {
  const book = correct(office);

  test("as it stands there is nothing to say against it", () => {
    expect(flags(book).map(({ rule, cells }) => `${rule} ${cells.join()}`)).toEqual([]);
  });

  test.each(office.faults)("$what: said where it is, and nothing else is", (mistake) => {
    const raised = flags(mistaken(book, mistake));
    expect(raised.filter((finding) => !isRight(finding, mistake))).toEqual([]);
    expect(raised.some((finding) => touches(finding, mistake))).toBe(mistake.unseen !== true);
  });
});
