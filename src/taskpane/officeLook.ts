import type { LookSource } from "./App";
import { lookFor } from "./theme";

/**
 * The look of Office's theme and of the system's high contrast. Excel reports no changes of its theme (only Outlook
 * does), so the pane looks again whenever it comes back into use.
 */
export function officeLook(): LookSource {
  const forced = window.matchMedia("(forced-colors: active)");
  return {
    now: () => lookFor(Office.context.officeTheme, forced.matches),
    follow: (listener) => {
      forced.addEventListener("change", listener);
      window.addEventListener("focus", listener);
      return () => {
        forced.removeEventListener("change", listener);
        window.removeEventListener("focus", listener);
      };
    },
  };
}
