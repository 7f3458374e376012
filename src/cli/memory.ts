import { setFlagsFromString } from "node:v8";

/**
 * Keeps short-lived things out of the memory for long-lived ones. The engine takes what a file is read into, which lasts,
 * as a sign that everything made in the same places of the program will last, too, and then lets hundreds of megabytes
 * pile up before it looks.
 */
export function keepMemoryLow(): void {
  setFlagsFromString("--no-allocation-site-pretenuring");
}
