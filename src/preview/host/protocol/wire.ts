/** What travels between office.js and a host: plain JSON, names in PascalCase. */
export type Wire = null | boolean | number | string | readonly Wire[] | WireObject;
export interface WireObject {
  readonly [name: string]: Wire;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly Wire[];
  /** Parallel to Arguments: the id of an object path where an argument is an object, else 0 or nothing. */
  readonly ReferencedObjectPathIds?: readonly Wire[];
}

/** How the client says which object it means; ids are the client's own. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** `load`: names in the caller's own spelling, nested with "/". */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** One message of the client: a batch of actions that wants a reply with the same id. */
export interface RequestMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Wire;
}

interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Position in Actions; the client makes its own description of the statement from it. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ReplyBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** One event, a call of a custom function or of a ribbon command. */
export interface MessageEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON */
  readonly message: string;
  readonly isRemoteOverride?: boolean;
}

/** Kinds of object paths. */
export const PathType = {
  root: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Kinds of actions. */
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

/** `flags` of a request: wait until the person has left the cell. */
export const delayForCellEdit = 64;

/** True for a JSON object (no array, no null). */
export function isWireObject(value: unknown): value is WireObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
