import type { WhatIfWords } from "../../../words/shape/whatIf";
import { Button } from "../../components/Button";
import { usePane } from "../../context";
import type { WhatIf } from "../../model/model";

interface Props {
  readonly whatIf: WhatIf;
  readonly words: WhatIfWords;
}

/** One special item more or fewer, without saying which. */
export function Counters({ whatIf, words }: Props) {
  return (
    <div className="what-if-specials">
      <Counter whatIf={whatIf} words={words} special="deduction" />
      <Counter whatIf={whatIf} words={words} special="bonus" />
    </div>
  );
}

function Counter({ whatIf, words, special }: Props & { readonly special: "deduction" | "bonus" }) {
  const { dispatch } = usePane();
  const name = words.specials[special];
  const there = whatIf.base.specials.filter((item) => item.type === special).length;
  const supposed = there + whatIf.specials[special];
  const count = (by: 1 | -1) => dispatch({ type: "whatIfCounted", special, by });
  return (
    <span className="what-if-counter" role="group" aria-label={name}>
      <span>{name}</span>
      <Button size="small" aria-label={words.fewer(name)} isIdle={supposed === 0} onClick={() => count(-1)}>
        −
      </Button>
      <output>{supposed === there ? there : `${there} → ${supposed}`}</output>
      <Button size="small" aria-label={words.more(name)} onClick={() => count(1)}>
        +
      </Button>
    </span>
  );
}
