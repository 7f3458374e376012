/** Which events the add-in listens to: event type and the object it was registered on. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = keyOf(type, target);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = keyOf(type, target);
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  has(type: number, target: string): boolean {
    return (this.counts.get(keyOf(type, target)) ?? 0) > 0;
  }

  clear(): void {
    this.counts.clear();
  }
}

const keyOf = (type: number, target: string): string => `${type} ${target}`;
