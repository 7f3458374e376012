import { fail } from "../../core/result";
import type { Answer } from "../port";
import { problemOf } from "./problemOf";
import type { Subject } from "./problemOf";
import { supports } from "./supports";

type Work<T> = (context: Excel.RequestContext, subject: Subject) => Promise<Answer<T>>;

/** One conversation with Excel; what it refuses comes back as a problem. */
export async function batch<T>(work: Work<T>): Promise<Answer<T>> {
  const subject: Subject = { sheet: "", cells: [] };
  try {
    return await Excel.run((context) => work(context, subject));
  } catch (error) {
    return fail(problemOf(error, subject));
  }
}

/**
 * The same as one step of Excel's undo. Where Excel can group undo it is told to; it refuses on the web and for some
 * calls, and then one request with all writes is one step as well.
 */
export async function undoableBatch<T>(work: Work<T>): Promise<Answer<T>> {
  if (!supports("1.20")) return batch(work);
  const subject: Subject = { sheet: "", cells: [] };
  try {
    return await Excel.run({ mergeUndoGroup: true }, (context) => work(context, subject));
  } catch (error) {
    const isUndoRefused = error instanceof OfficeExtension.Error && error.code === "UndoNotSupported";
    return isUndoRefused ? batch(work) : fail(problemOf(error, subject));
  }
}
