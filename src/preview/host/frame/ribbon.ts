/** Numbers of the Common API for buttons of the ribbon. */
const commandInvoked = 39;
const commandCompleted = 94;
const succeeded = 0;

/** Old-style lists of the Common API. */
interface SafeArray {
  toArray(): readonly unknown[];
}

type EventHandler = (event: number, payload: SafeArray) => void;
type Callback = (response: number | SafeArray) => void;

/**
 * Buttons of the ribbon: the client registers for them at the Common API, gets the function's name with each press,
 * and reports when the function called `event.completed()`.
 */
export class Ribbon {
  private handler: EventHandler | null = null;
  private running = 0;
  private lastId = 0;

  /** True while a command has not called `event.completed()`. */
  get busy(): boolean {
    return this.running > 0;
  }

  /** RegisterEvent of the Common API; true when it was ours. */
  register(event: number, handler: EventHandler, callback: Callback): boolean {
    if (event !== commandInvoked) return false;
    this.handler = handler;
    callback(succeeded);
    return true;
  }

  /** Execute of the Common API; true when it was ours. */
  execute(method: number, callback: Callback): boolean {
    if (method !== commandCompleted) return false;
    this.running = Math.max(0, this.running - 1);
    callback({ toArray: () => [succeeded, null] });
    return true;
  }

  press(name: string): void {
    if (this.handler === null) throw new Error("The add-in is not ready for buttons.");
    this.lastId += 1;
    this.running += 1;
    const event = JSON.stringify({ source: { id: name } });
    const id = `command-${this.lastId}`;
    this.handler(commandInvoked, { toArray: () => [id, name, event] });
  }
}
