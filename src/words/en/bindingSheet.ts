import type { BindingSheetWords } from "../shape/bindingSheet";

export const bindingSheetEn: BindingSheetWords = {
  sheet: "Bindings",
  title: "Bindings",
  about:
    "Starsheet reads and writes score sheets of this workbook as this table says: one row a sheet, columns found by the texts of their headings. Deleting a row ends the binding; the score sheet itself stays as it is.",
  headers: {
    number: "No.",
    sheet: "Sheet",
    columns: "Columns (meaning = heading)",
    blank: "Blank deduction",
    partial: "Partly earns",
    scheme: "Scheme",
  },
};
