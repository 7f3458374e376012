import { passwordHash } from "../../src/xlsx/write/passwordHash";

// Written by Excel for these words; also in the tests of other readers of the format.
test.each([
  ["test", "CBEB"],
  ["password", "83AF"],
  ["secret", "DAA7"],
])("the checksum of a sheet's password: %s", (word, hash) => {
  expect(passwordHash(word)).toBe(hash);
});
