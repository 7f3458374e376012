/** Debian's Chromium, or another one that the environment names. */
export const executablePath = process.env["STARSHEET_CHROMIUM"] ?? "/usr/bin/chromium";

/** Without a screen, and without asking anything of a network that may not be there. */
export const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
