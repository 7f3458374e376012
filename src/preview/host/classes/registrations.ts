import { eventTypes } from "../events/eventTypes";
import type { Session } from "../state/session";

type Target<T> = (self: T) => readonly [session: Session, target: string];

/**
 * The methods with which the client starts and stops listening. Each class has its own
 * events; one that is not listed for it is refused.
 */
export function registrations<T>(
  family: keyof typeof eventTypes,
  target: Target<T>,
): Readonly<Record<string, (self: T) => void>> {
  const methods: Record<string, (self: T) => void> = {};
  for (const [name, type] of Object.entries(eventTypes[family])) {
    methods[`_Register${name}`] = (self) => {
      const [session, id] = target(self);
      session.subscriptions.add(type, id);
    };
    methods[`_Unregister${name}`] = (self) => {
      const [session, id] = target(self);
      session.subscriptions.remove(type, id);
    };
  }
  return methods;
}
