import { type RefObject, useEffect, useLayoutEffect, useState } from "react";
import { scrollTo } from "../model/axis";
import type { Spot } from "../model/spot";
import { headerHeight, headerWidth, type SheetView } from "./view";

/** What of the sheet the screen shows now, in pixels. */
export interface Window {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

/** Follows scrolling and resizing of the grid's box. */
export function useWindow(box: RefObject<HTMLDivElement | null>): Window {
  const [window, setWindow] = useState<Window>({ top: 0, left: 0, height: 600, width: 900 });
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const read = (): void =>
      setWindow({
        top: element.scrollTop,
        left: element.scrollLeft,
        height: element.clientHeight - headerHeight,
        width: element.clientWidth - headerWidth,
      });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener("scroll", read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", read);
    };
  }, [box]);
  return window;
}

/** Brings a cell into sight whenever it becomes the one that must be seen. */
export function useInSight(box: RefObject<HTMLDivElement | null>, view: SheetView, sight: Spot): void {
  const { row, column } = sight;
  const sheet = view.sheet.id;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const [height, width] = [element.clientHeight - headerHeight, element.clientWidth - headerWidth];
    if (row < view.rows.count) element.scrollTop = scrollTo(view.rows, row, element.scrollTop, height);
    if (column < view.columns.count) element.scrollLeft = scrollTo(view.columns, column, element.scrollLeft, width);
    // The axes change with every edit, which must not move the sheet.
  }, [box, sheet, row, column]);
}
