/** Draws assets/icons/*.svg as the PNG files the manifest names. Needs Chromium; the results are kept in the repository. */
const fs = require("node:fs");
const path = require("node:path");
const { chromium } = require("playwright-core");

const folder = path.resolve(__dirname, "../assets/icons");
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const drawings = [
  { icon: "starsheet", sizes: [...ribbonSizes, 128] },
  { icon: "next", sizes: ribbonSizes },
  { icon: "recalculate", sizes: ribbonSizes },
];
/** Below this many pixels the large drawing blurs and a simpler one takes its place. */
const smallBelow = 24;

const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function drawing(icon, size) {
  const small = path.join(folder, `${icon}-small.svg`);
  const file = size <= smallBelow && fs.existsSync(small) ? small : path.join(folder, `${icon}.svg`);
  return fs.readFileSync(file, "utf8");
}

async function render(page, icon, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing(icon, size)}`,
  );
  await page.screenshot({ path: path.join(folder, `${icon}-${size}.png`), omitBackground: true });
}

async function main() {
  const browser = await chromium.launch({
    executablePath: process.env.STARSHEET_CHROMIUM ?? "/usr/bin/chromium",
    args: flags,
  });
  try {
    const page = await browser.newPage();
    for (const { icon, sizes } of drawings) for (const size of sizes) await render(page, icon, size);
  } finally {
    await browser.close();
  }
}

void main();
