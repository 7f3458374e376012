const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Opening and saving, which keys and buttons both do. */
export interface FileCommands {
  readonly open: () => Promise<void>;
  readonly save: () => Promise<void>;
}

/** Asks the person for a workbook; null when none was chosen. */
export function chooseFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.xlsm";
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null), { once: true });
    input.addEventListener("cancel", () => resolve(null), { once: true });
    input.click();
  });
}

/** Hands a workbook to the person as a download. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsx }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
