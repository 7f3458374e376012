/** Tests that need a browser (test/browser): they start the preview and drive Debian's Chromium. */
const base = require("./jest.config.cjs");

module.exports = {
  ...base,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
  // Windows side by side would take the keyboard focus and the processor from each other.
  maxWorkers: 1,
};
