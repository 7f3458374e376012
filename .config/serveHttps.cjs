/**
 * Serves dist over https on this machine, for sideloading into Excel. The first run makes a certificate for localhost and
 * asks the system to trust it.
 */
const fs = require("node:fs");
const https = require("node:https");
const path = require("node:path");
const { getHttpsServerOptions } = require("office-addin-dev-certs");

const folder = path.resolve(__dirname, "../dist");
const port = Number(process.env.PORT ?? 3000);
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** The file a request means, or null: nothing outside the folder is served. */
function fileOf(url) {
  const wanted = decodeURIComponent(new URL(url, "https://localhost").pathname);
  const file = path.join(folder, path.normalize(wanted === "/" ? "/taskpane.html" : wanted));
  const isInside = file.startsWith(folder + path.sep);
  return isInside && fs.existsSync(file) && fs.statSync(file).isFile() ? file : null;
}

function answer(request, response) {
  const file = fileOf(request.url ?? "/");
  // Excel on the web fetches the functions' metadata from another origin.
  const headers = { "Access-Control-Allow-Origin": "*", "Cache-Control": "no-cache" };
  if (file === null) return response.writeHead(404, headers).end();
  response.writeHead(200, { ...headers, "Content-Type": types[path.extname(file)] ?? "application/octet-stream" });
  fs.createReadStream(file).pipe(response);
}

async function main() {
  if (!fs.existsSync(path.join(folder, "taskpane.html"))) throw new Error("There is no build in dist: npm run build");
  const options = await getHttpsServerOptions();
  https.createServer(options, answer).listen(port, () => {
    console.log(`Serving dist at https://localhost:${port} — sideload dist/manifest.xml`);
  });
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
