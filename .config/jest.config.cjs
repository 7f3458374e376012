/** Packages that ship only as ES modules and therefore go through swc as well. */
const esModules = ["@borgar/fx", "numfmt", "@formulajs/formulajs", "zod", "@noble/hashes"].join("|");

const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "commonjs" },
  },
];

module.exports = {
  rootDir: "..",
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  // Without this a machine of two cores would use one of them.
  maxWorkers: "100%",
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", "<rootDir>/test/peers/"],
  transform: { "^.+\\.(m?[jt]s|[jt]sx)$": swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  setupFilesAfterEnv: ["<rootDir>/test/setup.ts"],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/noStyles.ts" },
  reporters: ["default", "<rootDir>/.config/plainCount.cjs"],
};
