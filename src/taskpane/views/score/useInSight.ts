import { useEffect, type RefObject } from "react";

/** Keeps the current clause's row in sight: when another becomes current, and when the list gets more or less room. */
export function useInSight(view: RefObject<HTMLElement | null>, current: string | null): void {
  useEffect(() => {
    const show = (): void => view.current?.querySelector("[aria-current=true]")?.scrollIntoView?.({ block: "nearest" });
    show();
    const side = view.current?.firstElementChild;
    if (side === null || side === undefined || typeof ResizeObserver === "undefined") return undefined;
    const watch = new ResizeObserver(show);
    watch.observe(side);
    return () => watch.disconnect();
  }, [view, current]);
}
