/**
 * Who may import whom. Each rule says what a room must never reach and why;
 * a room is the first folder below src.
 */
const never = (name, comment, from, to) => ({ name, comment, severity: "error", from: { path: from }, to });
const rooms = (...names) => ({ path: `^src/(${names.join("|")})(/|\\.)` });
const outside = (...names) => ({ path: "^src/", pathNot: `^src/(${names.join("|")})(/|\\.)` });
const packagesBut = (...names) => ({
  dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"],
  ...(names.length > 0 && { pathNot: `node_modules/(${names.join("|")})/` }),
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle means two rooms or files that are one thing cut in half.",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    never(
      "core-is-alone",
      "The core is the product without Excel: it imports only itself.",
      "^src/core/",
      outside("core"),
    ),
    never(
      "core-needs-no-package",
      "Only the review may use a formula parser, only the fingerprint a hash; everything else in the core is the language itself.",
      "^src/core/(?!review/|fingerprint/)",
      packagesBut(),
    ),
    never(
      "review-needs-one-parser",
      "The review knows formulas through @borgar/fx and nothing else.",
      "^src/core/review/",
      packagesBut("@borgar/fx"),
    ),
    never(
      "data-knows-core-types",
      "Schemes and words are data: logic would not survive JSON.",
      "^src/(schemes|words)/",
      outside("core", "schemes", "words", "app", "workbook/port"),
    ),
    never("data-needs-no-package", "Schemes and words are data.", "^src/(schemes|words)/", packagesBut()),
    never(
      "schema-is-a-door",
      "The doors turn unknown into core types with zod, and know nothing behind them.",
      "^src/schema/",
      outside("schema", "core", "schemes"),
    ),
    never(
      "schema-needs-zod-only",
      "The doors turn unknown into core types with zod, and know nothing behind them.",
      "^src/schema/",
      packagesBut("zod"),
    ),
    never(
      "port-and-layout-are-pure",
      "What an audit looks like in a workbook must be testable without Excel.",
      "^src/workbook/(port|layout)",
      outside("core", "words", "schemes", "workbook/port", "workbook/layout"),
    ),
    never(
      "excel-knows-no-use-case",
      "The boundary answers the port; use cases are above it. Only a new workbook is handed to Excel as a file.",
      "^src/workbook/excel(?!/openNew)",
      outside("core", "workbook"),
    ),
    never(
      "a-new-workbook-is-a-file",
      "Excel opens a new workbook from the bytes of a file.",
      "^src/workbook/excel/openNew",
      outside("core", "workbook", "xlsx"),
    ),
    never("app-knows-no-excel", "Use cases speak to the port, so they run on any host.", "^src/app/", {
      path: "^src/(workbook/excel|taskpane|commands|functions|preview|cli|xlsx)",
    }),
    never("app-knows-no-react", "Use cases have no screen.", "^src/app/", {
      path: "node_modules/(react|react-dom|@fluentui)/",
    }),
    never(
      "functions-are-pure",
      "A custom function sees its arguments and nothing else.",
      "^src/functions/",
      outside("functions", "core", "schemes", "schema", "words"),
    ),
    never(
      "functions-stay-small",
      "Functions answer before the pane is parsed: no zod, no React in their entry.",
      "^src/functions/",
      packagesBut("@noble/hashes"),
    ),
    never(
      "pane-asks-use-cases",
      "The pane shows and asks; only its index builds the live workbook.",
      "^src/taskpane/(?!index\\.tsx$)",
      rooms("workbook/excel", "functions", "commands", "calc", "xlsx", "preview", "cli", "schema"),
    ),
    never("commands-have-no-screen", "Ribbon commands run without the pane.", "^src/commands/", {
      path: "node_modules/(react|react-dom|@fluentui)/|^src/(taskpane|preview|cli|calc|xlsx)/",
    }),
    never(
      "calc-is-pure",
      "The calculation knows plain workbooks only.",
      "^src/calc/",
      outside("calc", "core/book", "core/result"),
    ),
    never(
      "calc-libraries",
      "Formula parser, function library and number formats; nothing else.",
      "^src/calc/",
      packagesBut("@borgar/fx", "@formulajs/formulajs", "numfmt"),
    ),
    never(
      "xlsx-knows-plain-books",
      "Files are turned into plain workbooks and back.",
      "^src/xlsx/",
      outside("xlsx", "core"),
    ),
    never("nothing-imports-preview-or-cli", "They are ends: programs that run the rest.", "^src/(?!preview/|cli/)", {
      path: "^src/(preview|cli)/",
    }),
    never("cli-has-no-screen", "The command line runs without Excel and without a screen.", "^src/cli/", {
      path: "node_modules/(react|react-dom|@fluentui)/|^src/(taskpane|commands|preview|workbook/excel)",
    }),
    never("no-test-in-product", "Production code never imports a test.", "^src/", { path: "^test/" }),
    never("no-dev-package-in-add-in", "What is deployed may use only dependencies.", "^src/(?!preview/)", {
      dependencyTypes: ["npm-dev"],
    }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
