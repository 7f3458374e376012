import type { MessageEntry, ReplyBody } from "../protocol/wire";

/** The object office.js looks for when it is evaluated; it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
  /** Ours: the library in this window has started its custom functions, and will not say so again. */
  functionsStarted?: boolean;
}

/** The window an add-in runs in: a browser window, a frame, or jsdom's. */
export interface AddinWindow {
  _richApiNativeBridge?: NativeBridge;
}

/** Sends to one add-in. */
export class FrameLink {
  constructor(readonly bridge: NativeBridge) {}

  reply(id: number, body: ReplyBody): void {
    this.post({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
  }

  /** A request that failed as a whole. */
  refuse(id: number, statusCode: number, code: string, message: string): void {
    const body = JSON.stringify({ error: { code, message } });
    this.post({ id, type: 2, message: { statusCode, headers: {}, body } });
  }

  send(entries: readonly MessageEntry[]): void {
    if (entries.length > 0) this.post({ type: 3, message: { entries } });
  }

  private post(message: object): void {
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}
