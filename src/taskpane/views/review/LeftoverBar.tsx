import { useEffect, useState } from "react";
import { HintBar } from "../../components/Bars";
import { usePane } from "../../context";
import { leftoversOf, type Leftovers } from "./leftovers";
import { useWords } from "./useWords";

/** Colours that an earlier review could not take away, offered for removal wherever one is in the pane; nothing as long as there are none. */
export default function LeftoverBar() {
  const { perform, words: pane } = usePane();
  const { words } = useWords();
  const [found, tell] = useState<Leftovers | null>(null);
  useEffect(() => {
    let isOpen = true;
    void leftoversOf(perform).then((leftovers) => (isOpen ? tell(leftovers) : undefined));
    return () => {
      isOpen = false;
    };
  }, [perform]);
  if (found === null) return null;
  const remove = async (): Promise<void> => {
    if ((await perform((port) => port.paint([]))).ok) tell(null);
  };
  const choices = [
    { label: words.overlay.remove, onChoose: () => void remove() },
    { label: pane.trouble.close, onChoose: () => tell(null) },
  ];
  return <HintBar sentence={words.overlay.leftovers(found.count, found.sheets.join(pane.joint))} choices={choices} />;
}
