import { CheckmarkRegular } from "@fluentui/react-icons/headless/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/headless/svg/dismiss";
import { QuestionRegular } from "@fluentui/react-icons/headless/svg/question";
import { Button } from "../../components/Button";
import { useMarking } from "./useMarking";
import { useWords } from "./useWords";

interface Props {
  readonly sheet: string;
  readonly cells: readonly string[];
}

const kinds = [
  ["verified", <CheckmarkRegular key="verified" />],
  ["questionable", <QuestionRegular key="questionable" />],
  ["wrong", <DismissRegular key="wrong" />],
] as const;

/** Verified, questionable or wrong, for some cells. */
export function MarkButtons({ sheet, cells }: Props) {
  const { words } = useWords();
  const { mark } = useMarking();
  return kinds.map(([kind, icon]) => (
    <Button
      key={kind}
      size="small"
      icon={icon}
      title={words.marks.markThese(words.marks.kinds[kind])}
      onClick={() => void mark({ sheet, cells, kind, rule: "", note: "" })}
    >
      {words.marks.kinds[kind]}
    </Button>
  ));
}
