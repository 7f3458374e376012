import { normalize } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding } from "../../core/review/finding";
import { sayFinding, type ReviewWords } from "../../words/review";
import packageFile from "../../../package.json";
import type { Words } from "../words";
import type { ReviewedFile } from "./reviewFile";
import { sayProblemOfFile } from "./sayAny";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** All reviews as one SARIF 2.1.0 log (OASIS, sarif-schema-2.1.0), for code-review tools. Cells are logical locations. */
export function reviewSarif(files: readonly ReviewedFile[], said: ReviewWords, words: Words): object {
  const used = [...new Set(files.flatMap(({ review }) => review?.findings.map(({ rule }) => rule) ?? []))].sort();
  const rules = used.map((id) => ({
    id,
    shortDescription: { text: said.rules[id].title },
    help: { text: said.rules[id].why },
  }));
  const indexes = new Map<string, number>(used.map((id, index) => [id, index]));
  const reviewed = onceEach(files);
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Starsheet", version: packageFile.version, language: words.language, rules } },
        columnKind: "utf16CodeUnits",
        invocations: [invocation(reviewed, said, words)],
        artifacts: reviewed.map(artifact),
        results: reviewed.flatMap(({ file, review }, index) =>
          (review?.findings ?? []).map((finding) => result(finding, { file, index }, indexes, said)),
        ),
      },
    ],
  };
}

/** A file that was named twice is one artifact: the list of artifacts must not hold the same one again. */
function onceEach(files: readonly ReviewedFile[]): readonly ReviewedFile[] {
  const byUri = new Map<string, ReviewedFile>();
  for (const one of files) if (!byUri.has(uriOf(one.file))) byUri.set(uriOf(one.file), one);
  return [...byUri.values()];
}

function artifact({ file, review }: ReviewedFile): object {
  const location = { uri: uriOf(file) };
  return review === null ? { location } : { location, properties: { coverage: review.coverage } };
}

interface Artifact {
  readonly file: string;
  readonly index: number;
}

function result(finding: Finding, artifact: Artifact, rules: ReadonlyMap<string, number>, said: ReviewWords): object {
  const { rule, category, severity, expected, influence } = finding;
  return {
    ruleId: rule,
    ruleIndex: rules.get(rule),
    level: levels[severity],
    message: { text: sayFinding(said, finding) },
    locations: locations(finding, artifact),
    properties: { category, expected, influence },
  };
}

function locations({ sheet, cells }: Finding, { file, index }: Artifact): object[] {
  const physicalLocation = { artifactLocation: { uri: uriOf(file), index } };
  const places = cells.length > 0 ? cells : [""];
  return places.map((cell) => ({
    physicalLocation,
    ...(sheet === "" ? {} : { logicalLocations: [logical(sheet, cell)] }),
  }));
}

function logical(sheet: string, cell: string): object {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return cell === ""
    ? { name: sheet, fullyQualifiedName: quoted, kind: "worksheet" }
    : { name: cell, fullyQualifiedName: `${quoted}!${cell}`, kind: "range" };
}

/** Files that cannot be read and formulas that were not understood are part of the log: silence would look like a clean file. */
function invocation(files: readonly ReviewedFile[], said: ReviewWords, words: Words): object {
  const unread = files.flatMap(({ file, problems }) =>
    (problems ?? []).map((problem) => ({
      level: "error",
      message: { text: sayProblemOfFile(problem, words) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
    })),
  );
  const unanalysed = files.flatMap(({ file, review }) => gaps(file, review, said));
  return { executionSuccessful: unread.length === 0, toolExecutionNotifications: [...unread, ...unanalysed] };
}

function gaps(file: string, review: ReviewedFile["review"], { report }: ReviewWords): object[] {
  if (!review) return [];
  const { notAnalysed, followed, rulesFailed } = review.coverage;
  const cells = notAnalysed.slice(0, 20).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const texts = [
    ...(cells.length > 0 ? [report.notAnalysed(cells.join(", "), notAnalysed.length - cells.length)] : []),
    ...(followed ? [] : [report.notFollowed]),
    ...(rulesFailed.length > 0 ? [report.rulesFailed(rulesFailed.map(({ rule }) => rule).join(", "))] : []),
  ];
  const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }];
  return texts.map((text) => ({ level: "warning", message: { text }, locations }));
}

/** Relative paths stay relative, so that a log made on one machine fits another's checkout. */
function uriOf(file: string): string {
  const absolute = /^([A-Za-z]:)?[\\/]/.test(file);
  if (absolute) return pathToFileURL(file).href;
  const steps = normalize(file).replaceAll("\\", "/").split("/");
  return steps.map(encodeURIComponent).join("/");
}
