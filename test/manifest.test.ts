import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser } from "fast-xml-parser";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const root = path.join(__dirname, "..");
const source = readFileSync(path.join(root, "manifest.xml"), "utf8");
const app = parse(source);
const overrides = only(app, "VersionOverrides");
const resources = only(overrides, "Resources");
const address = "https://localhost:3000";

function parse(xml: string): Element {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  const top = (parser.parse(xml) as Record<string, unknown>[]).map(element).find(({ name }) => name === "OfficeApp");
  if (!top) throw new Error("no OfficeApp");
  return top;
}

function element(node: Record<string, unknown>): Element {
  const name = Object.keys(node).find((key) => key !== ":@") ?? "";
  const inner = Array.isArray(node[name]) ? (node[name] as Record<string, unknown>[]) : [];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: inner.filter((child) => !("#text" in child)).map(element),
    text: inner.map((child) => ("#text" in child ? String(child["#text"]) : "")).join(""),
  };
}

function all(from: Element, name?: string): Element[] {
  const below = from.children.flatMap((child) => all(child, name));
  return name === undefined || from.name === name ? [from, ...below] : below;
}

function only(from: Element, name: string): Element {
  const found = from.children.filter((child) => child.name === name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} × ${name} in ${from.name}`);
  return found[0];
}

const defined = resources.children.flatMap(({ children }) => children);
const used = all(overrides).flatMap(({ name, attributes }) =>
  attributes.resid ? [{ name, id: attributes.resid }] : [],
);
const valueOf = (id: string): string =>
  defined.find(({ attributes }) => attributes.id === id)?.attributes.DefaultValue ?? "";

/** The order of children as Microsoft's schemas for manifests list it. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  CustomTab: ["Group", "Label", "InsertBefore", "InsertAfter"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

test.each(Object.entries(order))("children of %s stand in the order of the schema", (name, expected) => {
  const found = all(app, name).filter(({ children }) => children.length > 0);
  expect(found.length).toBeGreaterThan(0);
  for (const { children } of found) {
    const places = children.map((child) => expected.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test("an extension point for functions lists script, page, metadata and namespace in this order", () => {
  const point = all(app, "ExtensionPoint").find(({ attributes }) => attributes["xsi:type"] === "CustomFunctions");
  expect(point?.children.map(({ name }) => name)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
});

test("every resource that is used is defined, and the reverse, and none twice", () => {
  const ids = defined.map(({ attributes }) => attributes.id ?? "");
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used.map(({ id }) => id))].sort()).toEqual([...ids].sort());
});

test("a resource is of the kind its user needs", () => {
  const kind = (id: string) =>
    resources.children.find(({ children }) => children.some((c) => c.attributes.id === id))?.name;
  const expected: Readonly<Record<string, string>> = {
    "bt:Image": "bt:Images",
    SourceLocation: "bt:Urls",
    Runtime: "bt:Urls",
    FunctionFile: "bt:Urls",
    LearnMoreUrl: "bt:Urls",
    Label: "bt:ShortStrings",
    Title: "bt:ShortStrings",
    Namespace: "bt:ShortStrings",
    Description: "bt:LongStrings",
  };
  for (const { name, id } of used) expect([name, id, kind(id)]).toEqual([name, id, expected[name]]);
});

test("ids and texts are within the lengths Office accepts", () => {
  for (const { attributes } of defined) expect((attributes.id ?? "").length).toBeLessThanOrEqual(32);
  const texts = (name: string) =>
    all(only(resources, name)).flatMap(({ attributes }) =>
      [attributes.DefaultValue, attributes.Value].filter((t) => t !== undefined),
    );
  for (const text of texts("bt:ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
  for (const text of texts("bt:LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
  for (const { attributes } of [...all(app, "Group"), ...all(app, "Control"), ...all(app, "CustomTab")])
    expect((attributes.id ?? "").length).toBeLessThanOrEqual(125);
  expect((only(app, "DisplayName").attributes.DefaultValue ?? "").length).toBeLessThanOrEqual(125);
  expect((only(app, "Description").attributes.DefaultValue ?? "").length).toBeLessThanOrEqual(250);
});

test("every text and every localised address has a Chinese form, and only that one besides English", () => {
  expect(only(app, "DefaultLocale").text).toBe("en-US");
  const texts = [
    ...only(resources, "bt:ShortStrings").children,
    ...only(resources, "bt:LongStrings").children,
    only(app, "DisplayName"),
    only(app, "Description"),
  ];
  for (const { children, attributes } of texts)
    expect([attributes.id, children.map((child) => child.attributes.Locale)]).toEqual([attributes.id, ["zh-CN"]]);
  for (const child of all(app).filter(({ name }) => name.endsWith("Override"))) {
    expect(child.attributes.Locale).toBe("zh-CN");
    expect(child.attributes.Value).toBeTruthy();
  }
});

test("every address is https on the one host that the build replaces", () => {
  const addresses = all(app)
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value) => value?.includes("://"));
  expect(addresses.length).toBeGreaterThan(20);
  for (const value of addresses) expect(value).toMatch(new RegExp(`^${address}/`));
});

test("every icon is a PNG of the size it stands for", () => {
  const images = all(overrides, "bt:Image").filter(({ attributes }) => attributes.size);
  for (const { attributes } of images) {
    const file = valueOf(attributes.resid ?? "").replace(`${address}/`, "assets/");
    expect(existsSync(path.join(root, file))).toBe(true);
    expect([file, ...pngSize(path.join(root, file))]).toEqual([file, Number(attributes.size), Number(attributes.size)]);
  }
  for (const [name, size] of [
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ] as const) {
    const file = (only(app, name).attributes.DefaultValue ?? "").replace(`${address}/`, "assets/");
    expect(pngSize(path.join(root, file))).toEqual([size, size]);
  }
});

/** Width and height from the header chunk. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("every icon set has the sizes 16, 32 and 80 that Office requires", () => {
  for (const icon of all(overrides, "Icon")) {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
  }
});

test("runtime, functions, commands and pane are one page", () => {
  const host = only(only(overrides, "Hosts"), "Host");
  const pages = [
    ...all(host, "Runtime"),
    ...all(host, "Page").flatMap(({ children }) => children),
    ...all(host, "FunctionFile"),
    ...all(host, "Action").flatMap(({ children }) => children.filter(({ name }) => name === "SourceLocation")),
  ].map(({ attributes }) => valueOf(attributes.resid ?? ""));
  expect(pages).toHaveLength(4);
  expect(new Set([...pages, only(only(app, "DefaultSettings"), "SourceLocation").attributes.DefaultValue]).size).toBe(
    1,
  );
  expect(all(host, "Runtime")[0]?.attributes.lifetime).toBe("long");
  // With a long-lived runtime Office refuses a pane with an id of its own.
  expect(all(host, "TaskpaneId")).toHaveLength(0);
});

test("the namespace of the functions is AUDIT in every language", () => {
  const id = all(overrides, "Namespace")[0]?.attributes.resid ?? "";
  const namespace = defined.find(({ attributes }) => attributes.id === id);
  const values = namespace
    ? [namespace.attributes.DefaultValue, ...namespace.children.map((c) => c.attributes.Value)]
    : [];
  expect(new Set(values)).toEqual(new Set(["AUDIT"]));
});

test("identity, version of four parts and the lowest Excel are what we promise", () => {
  expect(only(app, "Id").text).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(source).toContain(`<Version>${version}.0</Version>`);
  const sets = all(app, "Set").map(({ attributes }) => `${attributes.Name} ${attributes.MinVersion}`);
  expect(sets).toEqual(["SharedRuntime 1.1", "CustomFunctionsRuntime 1.1", "ExcelApi 1.9"]);
});

test("ribbon buttons call commands that exist", () => {
  const names = all(overrides, "FunctionName").map(({ text }) => text);
  const commands = readFileSync(path.join(root, "src/commands/registerCommands.ts"), "utf8");
  expect(names).toEqual(["nextOpenClause", "recalculate"]);
  for (const name of names) expect(commands).toContain(`${name}: `);
});
