// The package's own entry for require() names a file it does not ship (index.cjs in 4.0.1), so that Jest and tsx cannot
// load it by its name; this file of it is the one that both they and the bundler can read.
export {
  dateFromSerial,
  dateToSerial,
  format,
  getFormatFromId,
  isTextFormat,
  parseDate,
  parseTime,
  parseValue,
} from "../../../node_modules/numfmt/dist/index.js";
