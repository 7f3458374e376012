/** Tests that need a browser (test/browser): they start the preview and drive Debian's Chromium. */
const base = require("./jest.config.cjs");

/** Each takes many minutes: every fault at every request, axe in every state. `npm run browser:long` runs them alone. */
const long = ["faults", "states"].map((name) => `<rootDir>/test/browser/${name}.test.ts`);
const isLong = process.env.BROWSER_TESTS === "long";

module.exports = {
  ...base,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/", ...(isLong ? [] : long)],
  ...(isLong ? { testMatch: long } : {}),
  testTimeout: 120_000,
  maxWorkers: 1,
};
