import { parseArgs } from "node:util";
import { openBrowser } from "./openBrowser";
import { startPreview } from "./startPreview";

const usage = `npm start -- [--port N] [--file X.xlsx] [--no-open]

A workbook and the add-in's pane in your browser, without Excel. Everything stays on this machine.`;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      file: { type: "string" },
      "no-open": { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return console.log(usage);
  console.log("Building the preview …");
  const port = values.port === undefined ? {} : { port: Number(values.port) };
  const preview = await startPreview({ ...port, ...(values.file ? { file: values.file } : {}) });
  for (const failure of preview.failures) console.error(failure);
  console.log(`\nStarsheet preview: ${preview.address}\nStop it with Ctrl+C.`);
  if (!values["no-open"]) openBrowser(preview.address);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
