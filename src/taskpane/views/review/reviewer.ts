const key = "starsheet.reviewer";

/** The name under which marks were made in this browser last; "" when none was, or when nothing can be kept here. */
export function keptReviewer(): string {
  return storage()?.getItem(key) ?? "";
}

/** Keeps the reviewer's name for this browser, where that is possible. */
export function keepReviewer(name: string): void {
  storage()?.setItem(key, name);
}

/** Office partitions storage and may offer none. */
function storage(): Storage | null {
  return typeof localStorage === "undefined" ? null : localStorage;
}
