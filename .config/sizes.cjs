/** Prints what the add-in's first load weighs, compressed, and fails above the budgets. Run after a production build. */
const fs = require("node:fs");
const path = require("node:path");
const { gzipSync } = require("node:zlib");

const folder = path.resolve(__dirname, "../dist");
/** Bytes; a KB is 1,024 of them. */
const budgets = { entry: 20 * 1024, firstLoad: 160 * 1024 };

if (!fs.existsSync(path.join(folder, "start.js"))) {
  console.error("There is no dist/start.js: run npm run build first.");
  process.exit(1);
}

const weigh = (file) => gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length;
const parts = fs.readdirSync(folder).filter((file) => /\.(js|css)$/.test(file));
const weights = new Map(parts.map((file) => [file, weigh(file)]));
for (const [file, bytes] of weights) console.log(`${String(bytes).padStart(8)}  ${file}`);

// What is asked for before anybody does anything: the entry and the pane. Every other part is fetched when something
// needs it: "sentences" when a function first refuses, "schemes" when one first names another scheme, views when opened.
const firstLoad = parts.filter((file) => /^(start|pane)(\.\w+)?\.js$/.test(file));
const sums = {
  entry: weights.get("start.js") ?? 0,
  firstLoad: firstLoad.reduce((sum, file) => sum + (weights.get(file) ?? 0), 0),
};
const over = Object.entries(budgets).filter(([name, most]) => sums[name] > most);
for (const [name, most] of Object.entries(budgets)) console.log(`${name}: ${sums[name]} of ${most} bytes (gzip)`);
if (!firstLoad.some((file) => file.startsWith("pane"))) {
  console.error("The pane's part is missing.");
  process.exit(1);
}
if (over.length > 0) {
  console.error(`Over budget: ${over.map(([name]) => name).join(", ")}`);
  process.exit(1);
}
