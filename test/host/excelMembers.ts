import ts from "typescript";

/** One use of Excel's object model in the source. */
export interface ExcelUse {
  readonly className: string;
  readonly member: string;
  readonly use: "read" | "write";
  readonly place: string;
}

/** Done by the client library alone, without asking the host. */
const ofTheLibrary = new Set([
  "load",
  "tojson",
  "set",
  "track",
  "untrack",
  "context",
  "isnullobject",
  "sync",
  "workbook",
]);

/** Every member of an Excel class that these files use, by type: `a.b`, `const { b } = a`, and `a.set({ b })`. */
export function excelMembers(files: readonly string[]): readonly ExcelUse[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ["office-js", "custom-functions-runtime"],
  });
  const checker = program.getTypeChecker();
  const wanted = new Set(files);
  const sources = program.getSourceFiles().filter((source) => wanted.has(source.fileName));
  return sources.flatMap((source) => usesIn(source, checker));
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly ExcelUse[] {
  const uses: ExcelUse[] = [];
  const visit = (node: ts.Node): void => {
    const use = useAt(node, checker);
    if (use !== null && !ofTheLibrary.has(use.member.toLowerCase())) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      uses.push({ ...use, place: `${source.fileName}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function useAt(node: ts.Node, checker: ts.TypeChecker): Omit<ExcelUse, "place"> | null {
  if (ts.isPropertyAccessExpression(node)) {
    return member(checker.getSymbolAtLocation(node.name), isAssigned(node) ? "write" : "read");
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return member(checker.getTypeAtLocation(node.parent).getProperty(name), "read");
  }
  if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
    const name = node.name.getText();
    const type = checker.getContextualType(node.parent);
    return type === undefined ? null : updated(checker.getNonNullableType(type).getProperty(name));
  }
  return null;
}

function isAssigned(node: ts.PropertyAccessExpression): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** A member declared in a class of the namespace Excel. */
function member(symbol: ts.Symbol | undefined, use: "read" | "write"): Omit<ExcelUse, "place"> | null {
  const owner = symbol?.declarations?.[0]?.parent;
  if (symbol === undefined || owner === undefined || !ts.isClassDeclaration(owner) || !inExcel(owner)) return null;
  const className = owner.name?.text ?? "";
  return className === "RequestContext" && symbol.name === "application"
    ? { className: "Workbook", member: "application", use }
    : { className, member: symbol.name, use };
}

/** A member of Excel.Interfaces.RangeUpdateData stands for a write to Range. */
function updated(symbol: ts.Symbol | undefined): Omit<ExcelUse, "place"> | null {
  const owner = symbol?.declarations?.[0]?.parent;
  if (symbol === undefined || owner === undefined || !ts.isInterfaceDeclaration(owner)) return null;
  const className = /^(.*)UpdateData$/.exec(owner.name.text)?.[1];
  if (className === undefined || !inExcel(owner)) return null;
  return { className, member: symbol.name, use: isNested(symbol) ? "read" : "write" };
}

/** `format: {…}` inside a `set` goes through the property, it does not assign it. */
function isNested(symbol: ts.Symbol): boolean {
  const declaration = symbol.declarations?.[0];
  const text =
    declaration !== undefined && ts.isPropertySignature(declaration) ? (declaration.type?.getText() ?? "") : "";
  return text.includes("UpdateData");
}

function inExcel(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === "Excel") return true;
  }
  return false;
}
