import { SearchRegular } from "@fluentui/react-icons/headless/svg/search";
import { usePane } from "../../context";
import type { ClauseFilter } from "../../model/model";
import { HistoryButton } from "./HistoryButton";

const filters: readonly ClauseFilter[] = [
  "all",
  "open",
  "failed",
  "sampled",
  "excluded",
  "withFindings",
  "withoutEvidence",
];

/** Search and filter of the list. */
export function ListTools() {
  const { model, dispatch, words } = usePane();
  return (
    <div className="list-tools" role="search">
      <span className="search">
        <SearchRegular aria-hidden="true" />
        <input
          type="search"
          aria-label={words.list.search}
          placeholder={words.list.search}
          value={model.search}
          data-focus="search"
          onChange={(event) => dispatch({ type: "searchTyped", text: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) dispatch({ type: "searchDone" });
          }}
        />
      </span>
      <select
        aria-label={words.list.filter}
        value={model.filter}
        onChange={(event) => {
          const chosen = filters.find((filter) => filter === event.target.value);
          if (chosen !== undefined) dispatch({ type: "filterChosen", filter: chosen });
        }}
      >
        {filters.map((filter) => (
          <option key={filter} value={filter}>
            {words.list.filters[filter]}
          </option>
        ))}
      </select>
      <HistoryButton />
    </div>
  );
}
