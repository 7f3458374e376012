import type { Argument, Handle } from "./handle";
import { isHandle, nothing } from "./handle";
import { asRefusal, notImplemented, Refusal, statusOfCode } from "./refusal";
import { query } from "./query";
import type { Action, ActionResult, ArgumentInfo, ObjectPath, ReplyBody, RequestBody, Wire } from "./wire";
import { ActionType, PathType } from "./wire";

/** Where the object paths of a batch begin. */
export interface Roots {
  workbook(): Handle;
  /** A service by its full type name, for example Microsoft.ExcelServices.CustomFunctions. */
  service(name: string): Handle;
  /** A range the client asked to keep. */
  reference(id: string): Handle;
}

/** Lets a test stop a batch before one of its actions. */
export type BeforeAction = (index: number) => void;

/**
 * Does the actions of one request in their order and stops at the first that fails;
 * what was done before stays done and is reported, as in Excel.
 */
export function runBatch(body: RequestBody, roots: Roots, before: BeforeAction = () => undefined): ReplyBody {
  const batch = new Batch(body, roots);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      before(index);
      results.push({ ActionId: action.Id, Value: batch.perform(action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: errorOf(asRefusal(error), action, index) };
    }
    if (action.ActionType === ActionType.trace) traces.push(action.Id);
  }
  return { Results: results, TraceIds: traces };
}

function errorOf(refusal: Refusal, action: Action, index: number): ReplyBody["Error"] & object {
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: statusOfCode(refusal.code),
  };
}

class Batch {
  private readonly resolved = new Map<number, Handle>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: Roots,
  ) {}

  perform(action: Action): Wire {
    switch (action.ActionType) {
      case ActionType.trace:
        return null;
      case ActionType.instantiate:
        return this.instantiate(this.resolve(action.ObjectPathId));
      case ActionType.query:
        return query(this.resolve(action.ObjectPathId), action.QueryInfo);
      case ActionType.method:
        return this.call(action);
      case ActionType.setProperty:
        return this.set(action);
      default:
        throw notImplemented(`actions of type ${action.ActionType}`);
    }
  }

  private instantiate(handle: Handle): Wire {
    return handle === nothing ? null : handle.identity();
  }

  private call(action: Action): Wire {
    const result = this.resolve(action.ObjectPathId).invoke(action.Name, this.argumentsOf(action.ArgumentInfo));
    return isHandle(result) ? this.instantiate(result) : result;
  }

  private set(action: Action): Wire {
    const [value = null] = this.argumentsOf(action.ArgumentInfo);
    this.resolve(action.ObjectPathId).write(action.Name, value);
    return null;
  }

  private resolve(id: number): Handle {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new Refusal("InvalidRequest", `The request has no object path ${id}.`);
    const handle = this.find(path);
    this.resolved.set(id, handle);
    return handle;
  }

  private find(path: ObjectPath): Handle {
    switch (path.ObjectPathType) {
      // A null object still names a parent that is not in the request: it must be told apart first.
      case PathType.nothing:
        return nothing;
      case PathType.root:
        return this.roots.workbook();
      case PathType.service:
        return this.roots.service(path.Name);
      case PathType.reference:
        return this.roots.reference(path.Name);
      default:
        return this.below(this.resolve(path.ParentObjectPathId), path);
    }
  }

  private below(parent: Handle, path: ObjectPath): Handle {
    if (parent === nothing) return nothing;
    if (path.ObjectPathType === PathType.property) return parent.navigate(path.Name);
    const args = this.argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return parent.index(args);
    const result = parent.invoke(path.Name, args);
    if (isHandle(result)) return result;
    throw notImplemented(`${parent.className}.${path.Name} as an object`);
  }

  private argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index] ?? null));
  }

  private argument(value: Wire, id: Wire): Argument {
    if (Array.isArray(id) && Array.isArray(value)) {
      return value.map((inner: Wire, index) => this.argument(inner, (id[index] as Wire) ?? null));
    }
    return typeof id === "number" && id !== 0 ? this.resolve(id) : value;
  }
}
