import type { Fault, Faults } from "./host";

/** Faults waiting for their request. */
export class FaultList implements Faults {
  private readonly byNumber = new Map<number, Fault>();
  private readonly following: Fault[] = [];

  inject(request: number | "next", fault: Fault): void {
    if (request === "next") this.following.push(fault);
    else this.byNumber.set(request, fault);
  }

  clear(): void {
    this.byNumber.clear();
    this.following.length = 0;
  }

  /** The fault of this request; it happens once. */
  take(request: number): Fault | null {
    const fault = this.byNumber.get(request);
    if (fault === undefined) return this.following.shift() ?? null;
    this.byNumber.delete(request);
    return fault;
  }
}
