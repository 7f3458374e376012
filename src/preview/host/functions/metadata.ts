/** What Excel knows of the add-in's custom functions: the file functions.json. */
export interface FunctionsMetadata {
  /** Errors inside arguments reach the functions; without it Excel answers the error itself. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  /** Under which the add-in associates its code. */
  readonly id: string;
  /** As it stands in formulas behind the namespace. */
  readonly name: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** How Excel hands a blank cell to a function: desktop 0, others null or "". */
export type BlanksAs = "zero" | "null" | "empty";
