/** Writes the functions reference from the functions' table and words: assets/functions.md and assets/functions.zh-CN.md. */
import { writeFileSync } from "node:fs";
import { referenceContent } from "../src/functions/reference/content";
import { referenceMarkdown } from "../src/functions/reference/markdown";

writeFileSync("assets/functions.md", referenceMarkdown(referenceContent("en")));
writeFileSync("assets/functions.zh-CN.md", referenceMarkdown(referenceContent("zh")));
