/** Tests against other programs (test/peers): gnumeric and LibreOffice recalculate our workbooks. */
const base = require("./jest.config.cjs");

module.exports = {
  ...base,
  roots: ["<rootDir>/test/peers"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 1_800_000,
  maxWorkers: 1,
};
