import type { BindingSheetWords } from "../shape/bindingSheet";

export const bindingSheetEn: BindingSheetWords = {
  sheet: "Bindings",
  title: "Bindings",
  about:
    "Starsheet reads and writes score sheets of this workbook as this table says: one row an audit, columns found by the texts of their headings. An audit in several tables names their sheets line by line, and their columns in as many blocks. Deleting a row ends the binding; the score sheet itself stays as it is.",
  headers: {
    number: "No.",
    sheet: "Sheet",
    columns: "Columns (meaning = heading)",
    blank: "Blank deduction",
    partial: "Partly earns",
    words: "Words (word = meaning)",
    scheme: "Scheme",
    version: "Scheme version",
  },
};
