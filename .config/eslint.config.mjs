import js from "@eslint/js";
import ts from "typescript-eslint";
import hooks from "eslint-plugin-react-hooks";
import office from "eslint-plugin-office-addins";

const screen = [
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "fetch",
  "XMLHttpRequest",
];
const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const impure = [...screen, "process", "setTimeout", "setInterval", "console", "performance", "crypto"];
const forbid = (names, message) => ["error", ...names.map((name) => ({ name, message }))];
const impureMembers = [
  { object: "Math", property: "random", message: "Pure rooms give the same answer every time." },
  { object: "Date", property: "now", message: "The clock is handed in from outside." },
];

const syncInLoop = {
  message: "One action is one batch: collect the work, then call sync once outside the loop.",
  selector: [
    ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync']",
    "CallExpression[callee.property.name=/^(map|forEach|filter|reduce|flatMap|some|every)$/] > :function CallExpression[callee.property.name='sync']",
  ].join(", "),
};

/** Limits of a file and a function; data and the property tables of the workbook host are exempt. */
const sizes = {
  "max-lines": ["error", { max: 200, skipBlankLines: false, skipComments: false }],
  "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
  "max-depth": ["error", 3],
};

export default ts.config(
  {
    ignores: [
      "dist/**",
      "node_modules/**",
      ".cache/**",
      "test/house/fixtures/**",
      "**/*.cjs",
      "**/*.mjs",
      "webpack.config.js",
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL("..", import.meta.url).pathname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/require-await": "off",
      "no-restricted-syntax": ["error", syncInLoop],
      eqeqeq: ["error", "always"],
    },
  },
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/schemes/**", "src/words/**"], rules: sizes },
  {
    files: ["src/{core,schemes,words,schema,calc,xlsx}/**", "src/workbook/port.ts", "src/workbook/layout/**"],
    rules: {
      "no-restricted-globals": forbid(
        [...impure, ...officeGlobals, "CustomFunctions"],
        "This room is pure: what it needs is handed in.",
      ),
      "no-restricted-properties": ["error", ...impureMembers],
    },
  },
  {
    files: ["src/functions/**"],
    rules: {
      "no-restricted-globals": forbid(
        [...impure, ...officeGlobals],
        "A custom function sees its arguments and nothing else.",
      ),
      "no-restricted-properties": ["error", ...impureMembers],
    },
  },
  {
    files: ["src/app/**"],
    rules: {
      "no-restricted-globals": forbid(
        [...screen, ...officeGlobals, "CustomFunctions"],
        "Use cases speak to the port, not to Excel or a screen.",
      ),
    },
  },
  {
    files: ["src/taskpane/**"],
    rules: {
      "no-restricted-globals": forbid(
        ["Excel", "OfficeExtension", "CustomFunctions"],
        "Excel is spoken to in workbook/excel only.",
      ),
    },
  },
  {
    files: ["src/cli/**"],
    rules: {
      "no-restricted-globals": forbid(
        [...officeGlobals, "CustomFunctions", "document", "window"],
        "The command line runs without Excel.",
      ),
    },
  },
  {
    files: ["src/workbook/excel/**", "src/workbook/excel.ts"],
    plugins: { "office-addins": office },
    rules: {
      "no-restricted-globals": forbid(screen, "The Excel boundary has no screen."),
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/**/*.tsx"], plugins: { "react-hooks": hooks }, rules: hooks.configs.recommended.rules },
  {
    files: ["test/**", ".config/**"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
    },
  },
);
