/** What is said about templates and copies that work without the add-in, in one language. */
export interface CopiesWords {
  readonly template: TemplateCommandWords;
}

/** `starsheet template`. */
export interface TemplateCommandWords {
  readonly summary: string;
  readonly usage: string;
  readonly needsOut: string;
  readonly takesNoFile: (found: string) => string;
  readonly unknownScheme: (id: string, known: string) => string;
  readonly password: (most: number) => string;
  /** `protectedSheets` and `openSheets`: names of sheets. */
  readonly made: (file: string, protectedSheets: string, openSheets: string) => string;
}
