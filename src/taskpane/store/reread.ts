import { openAudit } from "../../app/openAudit";
import { auditOf } from "../model/model";
import type { Jobs, Surroundings } from "./jobs";

/** Reads the open audit again. Several requests that wait together are one. */
export function createReread({ port, model, dispatch }: Surroundings, jobs: Jobs): () => void {
  let newest = 0;
  return () => {
    newest += 1;
    const own = newest;
    jobs.queue.add(async () => {
      const audit = auditOf(model());
      if (audit === null || own !== newest) return;
      const result = await jobs.patience.insistQuietly(() => openAudit(port, audit.suffix));
      if (result.ok) dispatch({ type: "reread", audit: result.value });
      else jobs.report(result.error, "follow");
    });
  };
}
