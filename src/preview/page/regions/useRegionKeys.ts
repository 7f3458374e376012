import { useEffect } from "react";
import { enter, regionAfter, regionOf } from "./regions";

/**
 * Lets F6 and Shift+F6 go through the areas of the page, out of the pane's frame too, as Excel does.
 * `leave` is asked first; it may keep the keyboard where it is. Another `pane` is another frame to listen in.
 */
export function useRegionKeys(leave: () => boolean, pane: number): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F6" || event.altKey || event.metaKey || isAsking()) return;
      event.preventDefault();
      event.stopPropagation();
      if (leave()) enter(regionAfter(regionOf(document.activeElement), event.shiftKey));
    };
    const frame = document.querySelector("iframe");
    const listenInside = (): void => frame?.contentWindow?.addEventListener("keydown", onKey, true);
    document.addEventListener("keydown", onKey, true);
    frame?.addEventListener("load", listenInside);
    listenInside();
    return () => {
      document.removeEventListener("keydown", onKey, true);
      frame?.removeEventListener("load", listenInside);
      frame?.contentWindow?.removeEventListener("keydown", onKey, true);
    };
  }, [leave, pane]);
}

/** A question keeps the keyboard until it is answered. */
const isAsking = (): boolean => document.querySelector('[aria-modal="true"]') !== null;
