import { ChevronDownRegular } from "@fluentui/react-icons/headless/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/headless/svg/chevron-right";
import { useId } from "react";
import { placeText } from "../../../app/flagState";
import { influenceOf } from "../../../app/writeReviewSheet";
import { sayFault } from "../../../words/review";
import { FlagDetail } from "./FlagDetail";
import type { Flag } from "./flagGroups";
import type { PartProps } from "./part";
import { useDesk } from "./useReview";
import { useWords } from "./useWords";

interface Props extends Pick<PartProps, "book"> {
  readonly flag: Flag;
}

/** One flag: where and what in a line or two; its explanation opens below it, and its cells are selected. */
export function FlagItem({ flag, book }: Props) {
  const { review, tell, show } = useDesk();
  const { words, rules } = useWords();
  const id = useId();
  const { finding, key, ignored } = flag;
  const isOpen = review.open === key;
  const influence = influenceOf(finding, words);
  const choose = (): void => {
    tell({ type: "flagChosen", key });
    const [address] = finding.cells;
    if (!isOpen && address !== undefined) void show(finding.sheet, address);
  };
  return (
    <li className={`flag ${finding.severity}`}>
      <button type="button" className="flag-head" aria-expanded={isOpen} aria-controls={id} onClick={choose}>
        {isOpen ? <ChevronDownRegular aria-hidden="true" /> : <ChevronRightRegular aria-hidden="true" />}
        <span className="flag-text">
          <span className="flag-place">
            <span className="flag-severity">{words.severity[finding.severity]}</span>{" "}
            {placeText(finding.sheet, finding.cells) || words.filter.workbook}
            {ignored === null ? null : <span className="badge">{words.flag.isIgnored}</span>}
            {review.fixed[key] === undefined ? null : <span className="badge">{words.flag.isFixed}</span>}
          </span>
          <span className="flag-what">{sayFault(rules, finding)}</span>
          {influence === "" ? null : <span className="flag-influence">{influence}</span>}
        </span>
      </button>
      <div id={id}>{isOpen ? <FlagDetail flag={flag} book={book} /> : null}</div>
    </li>
  );
}
