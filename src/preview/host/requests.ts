import type { FrameLink } from "./frame/bridge";
import { FaultList } from "./faults";
import type { Fault, RequestRecord } from "./host";
import { runBatch } from "./protocol/batch";
import type { BeforeAction, Roots } from "./protocol/batch";
import { Refusal, statusOfCode } from "./protocol/refusal";
import type { ReplyBody, RequestBody, RequestMessage } from "./protocol/wire";
import { delayForCellEdit, PathType } from "./protocol/wire";
import type { Session } from "./state/session";

const cellEditMessage =
  "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.";

/** Answers the requests of the add-ins, one after the other. */
export class Requests {
  readonly faults = new FaultList();
  readonly records: RequestRecord[] = [];
  private editing = false;
  private afterEditing: (() => void)[] = [];
  private open = 0;

  constructor(
    private readonly session: Session,
    private readonly roots: Roots,
    private readonly limit: number,
    /** Called after each reply: events follow what caused them. */
    private readonly replied: () => void,
  ) {}

  /** True while a request waits for its reply. */
  get waiting(): boolean {
    return this.open > 0;
  }

  setEditing(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    const waiting = this.afterEditing;
    this.afterEditing = [];
    for (const resume of waiting) resume();
  }

  receive(link: FrameLink, json: string): void {
    const message = JSON.parse(json) as RequestMessage;
    this.open += 1;
    if (isService(message.message.body)) {
      setTimeout(() => this.answer(link, message, null, null), 0);
      return;
    }
    const number = this.records.length + 1;
    const fault = this.faults.take(number);
    this.records.push({ number, actions: message.message.body.Actions.length, outcome: "unanswered", took: 0 });
    const begin = (): void => {
      setTimeout(() => this.workbookRequest(link, message, number, fault, json.length), 0);
    };
    if (this.editing && (message.flags & delayForCellEdit) !== 0) this.afterEditing.push(begin);
    else begin();
  }

  private workbookRequest(
    link: FrameLink,
    message: RequestMessage,
    number: number,
    fault: Fault | null,
    size: number,
  ): void {
    const refusal = this.refusalOf(fault, size);
    if (refusal !== null) {
      this.record(number, { outcome: refusal.code });
      link.refuse(message.id, statusOfCode(refusal.code), refusal.code, refusal.message);
      this.finish();
      return;
    }
    this.prepare(fault);
    this.answer(link, message, fault, number);
  }

  /** Why a request fails before any of its actions. */
  private refusalOf(fault: Fault | null, size: number): Refusal | null {
    if (this.editing || fault?.kind === "cellEdit")
      return new Refusal("InvalidOperationInCellEditMode", cellEditMessage);
    if (fault?.kind === "busy") return new Refusal("ServiceNotAvailable", "The service is unavailable.");
    if (fault?.kind === "tooLarge" || size > this.limit) {
      return new Refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    return null;
  }

  private prepare(fault: Fault | null): void {
    if (fault?.kind !== "protected" && fault?.kind !== "sheetDeleted") return;
    const sheet = this.session.findSheet(fault.sheet);
    if (sheet === null) throw new Error(`There is no sheet ${fault.sheet} for the fault.`);
    if (fault.kind === "sheetDeleted") this.session.book.deleteSheet(sheet.id, "remote");
    else this.session.book.changeSheet(sheet.id, { protection: { password: false, allow: [] } });
  }

  private answer(link: FrameLink, message: RequestMessage, fault: Fault | null, number: number | null): void {
    const from = performance.now();
    const reply = this.perform(message.message.body, fault, number !== null);
    if (number !== null) this.record(number, { took: performance.now() - from });
    if (fault?.kind === "never") {
      this.finish();
      return;
    }
    const send = (): void => {
      if (number !== null) this.record(number, { outcome: reply.Error?.Code ?? "ok" });
      link.reply(message.id, reply);
      this.finish();
    };
    if (fault?.kind === "late") setTimeout(send, fault.milliseconds);
    else send();
  }

  /** A request of the add-in is one step of undo. */
  private perform(body: RequestBody, fault: Fault | null, undoable: boolean): ReplyBody {
    if (undoable) this.session.book.beginStep();
    try {
      return runBatch(body, this.roots, stopper(fault));
    } finally {
      if (undoable) this.session.book.endStep();
      this.session.ranges.endRequest();
    }
  }

  private record(number: number, news: Partial<RequestRecord>): void {
    const old = this.records[number - 1];
    if (old !== undefined) this.records[number - 1] = { ...old, ...news };
  }

  private finish(): void {
    this.open -= 1;
    this.replied();
  }
}

function stopper(fault: Fault | null): BeforeAction | undefined {
  if (fault?.kind !== "failAfter") return undefined;
  return (index) => {
    if (index >= fault.actions) throw new Refusal(fault.code ?? "GeneralException", "The request stopped half-way.");
  };
}

/** The library's own traffic begins at a service and never touches the workbook. */
function isService(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  return (
    paths.some((path) => path.ObjectPathType === PathType.service) &&
    !paths.some((path) => path.ObjectPathType === PathType.root)
  );
}
