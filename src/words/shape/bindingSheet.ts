/** Texts of the sheet of bindings. Its headers never change after release: they stand in saved workbooks. */
export interface BindingSheetWords {
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  readonly headers: Readonly<
    Record<"number" | "sheet" | "columns" | "blank" | "partial" | "words" | "scheme" | "version", string>
  >;
}
