import { readFile } from "node:fs/promises";
import { keepMemoryLow } from "./memory";
import { writeWhole } from "./writeWhole";
import { systemDay, systemLanguage, type Io } from "./io";
import { run } from "./run";

keepMemoryLow();

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  read: (path) => readFile(path),
  write: writeWhole,
  today: systemDay(new Date()),
  language: systemLanguage(process.env),
};

// A reader that has seen enough (`starsheet … | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

void run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});
