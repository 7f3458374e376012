import { newestSets, officeExternal } from "./officeContext";
import type { OfficeSettings } from "./officeContext";
import { Ribbon } from "./ribbon";
import type { MessageEntry, ReplyBody } from "../protocol/wire";

/** The object office.js looks for when it is evaluated; it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(json: string): void;
  onMessageFromHost?: (json: string) => void;
  /** Ours: the library in this window has started its custom functions, and will not say so again. */
  functionsStarted?: boolean;
  /** Ours: buttons of the ribbon; the library registers for them once. */
  ribbon?: Ribbon;
}

/** The window an add-in runs in: a browser window, a frame, or jsdom's. */
export interface AddinWindow {
  _richApiNativeBridge?: NativeBridge;
  readonly OfficeExtension?: { readonly CommonUtility?: { _doApiNotSupportedCheck: boolean } };
}

/** Sends to one add-in. */
export class FrameLink {
  readonly bridge: NativeBridge;
  readonly ribbon: Ribbon;
  private detached = false;

  /** Prepares a window for office.js, or takes over one that has it already. */
  constructor(window: AddinWindow, office: OfficeSettings, receive: (link: FrameLink, json: string) => void) {
    this.bridge = window._richApiNativeBridge ?? { sendMessageToHost: () => undefined };
    this.ribbon = this.bridge.ribbon ?? new Ribbon();
    this.bridge.ribbon = this.ribbon;
    this.bridge.sendMessageToHost = (json) => {
      checkVersions(window, office);
      receive(this, json);
    };
    window._richApiNativeBridge = this.bridge;
    const value = officeExternal(office, this.ribbon);
    Object.defineProperty(window, "external", { value, configurable: true });
  }

  /** Neither hears nor tells anything any more: the window may be gone. */
  detach(): void {
    this.detached = true;
    this.bridge.sendMessageToHost = () => undefined;
  }

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
    if (!this.detached) this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}

/**
 * An older Excel answers members it does not know with ApiNotFound. The library knows the version of every member and
 * has a switch to do the same; the host knows no versions, so it turns the switch on.
 * Not for a current Excel: the library still files some members of 1.17 under a set of Excel on the web.
 */
function checkVersions({ OfficeExtension }: AddinWindow, { sets }: OfficeSettings): void {
  if (OfficeExtension?.CommonUtility === undefined) return;
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = sets["ExcelApi"] !== newestSets["ExcelApi"];
}
