import { lazy, type ComponentType } from "react";

type Loading = () => Promise<unknown>;

const parts: Loading[] = [];

/** A part of the pane that is loaded when it is shown first, or before that when the browser has nothing to do. */
export function onDemand<Props>(load: () => Promise<{ readonly default: ComponentType<Props> }>) {
  parts.push(load);
  return lazy(load);
}

/** The same for code that is no component. */
export function whenNeeded<T>(load: () => Promise<T>): () => Promise<T> {
  parts.push(load);
  return load;
}

/** Fetches every part one after the other, so that the pane goes on working when the network is gone. What cannot be had now is fetched when it is needed. */
export async function fetchParts(): Promise<void> {
  for (const load of parts) await load().catch(() => undefined);
}
