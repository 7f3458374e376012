import { useEffect, useRef, type RefObject } from "react";

/** Moves the keyboard to the first of these places that is there; every field and button that is one has `data-seat`. */
export function useSeats(
  view: RefObject<HTMLElement | null>,
  { on, serial }: { readonly on: readonly string[]; readonly serial: number },
): void {
  const seen = useRef(serial);
  useEffect(() => {
    if (seen.current === serial) return;
    seen.current = serial;
    const seats = [...(view.current?.querySelectorAll<HTMLElement>("[data-seat]") ?? [])];
    const wanted = on.map((name) => seats.find((seat) => seat.dataset["seat"] === name)).find(Boolean);
    wanted?.focus();
  }, [on, serial, view]);
}
