import { usePane } from "../../context";
import type { SchemePart, SchemeState } from "./model";

/** Why a part could not do what was asked; beside that part only. */
export function Trouble({ state: { trouble }, part }: { readonly state: SchemeState; readonly part: SchemePart }) {
  const { say } = usePane();
  if (trouble === null || trouble.part !== part) return null;
  return (
    <p className="field-problem" role="alert">
      {say.trouble(trouble.problem)}
    </p>
  );
}
