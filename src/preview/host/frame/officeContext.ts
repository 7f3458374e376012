import type { Ribbon } from "./ribbon";

type Execute = (method: number, values: unknown, callback: Parameters<Ribbon["execute"]>[1]) => void;
type Register = (
  event: number,
  target: string,
  handler: Parameters<Ribbon["register"]>[1],
  callback: Parameters<Ribbon["register"]>[2],
) => void;

/** Requirement sets by name, for example ExcelApi → 1.17. */
export type RequirementSets = Readonly<Record<string, string>>;

/** What Office tells an add-in beside the workbook. */
export interface OfficeSettings {
  readonly locale: "zh-CN" | "en-US";
  readonly sets: RequirementSets;
  /** Changes while Office runs; the library asks again when what it knows is older than five seconds. */
  theme: OfficeTheme;
}

/** Colours of Office's own surfaces, #RRGGBB. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const lightTheme: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#FFFFFF",
  controlForegroundColor: "#262626",
};

export const darkTheme: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#3B3B3B",
  controlForegroundColor: "#FFFFFF",
};

/** A current Excel; every set can be lowered or left out ("" removes it). */
export const newestSets: RequirementSets = {
  ExcelApi: "1.17",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  // What the custom-functions part of the library itself asks for before it answers in arrays.
  CustomFunctions: "1.7",
  RibbonApi: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.1",
  DelayForCellEdit: "1.1",
};

export function requirementSets(wanted: RequirementSets = {}): RequirementSets {
  const all = { ...newestSets, ...wanted };
  return Object.fromEntries(Object.entries(all).filter(([, version]) => version !== ""));
}

/** Excel for Windows with a shared runtime (1) and custom functions (2). */
function hostInfo(locale: string): string {
  return `Excel|Win32|16.01|${locale}|||disableLogging|3`;
}

/**
 * `window.external` of Excel for Windows, which the loader asks before anything else.
 * Calls it does not know end loudly.
 */
export function officeExternal(settings: OfficeSettings, ribbon: Ribbon): object {
  const context = officeContext(settings);
  const refuse = (what: string): never => {
    throw new Error(`NotImplemented: the workbook host does not implement ${what}`);
  };
  const execute: Execute = (method, _values, callback) => {
    if (!ribbon.execute(method, callback)) refuse(`method ${method} of the Common API`);
  };
  const register: Register = (event, _target, handler, callback) => {
    if (!ribbon.register(event, handler, callback)) refuse(`event ${event} of the Common API`);
  };
  return {
    GetContext: () => context,
    GetHostInfo: () => hostInfo(settings.locale),
    GetLoggingAllowed: () => false,
    Execute: execute,
    RegisterEvent: register,
    UnregisterEvent: (event: number) => refuse(`leaving event ${event} of the Common API`),
  };
}

function officeContext(settings: OfficeSettings): object {
  const { locale, sets } = settings;
  const saved = savedSettings();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "starsheet",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => "16.0.20000.20000",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themeNumbers(settings.theme)),
    GetSettings: () => saved,
  };
}

/** Colours travel as numbers. */
function themeNumbers(theme: OfficeTheme): Record<string, number> {
  return Object.fromEntries(
    Object.entries(theme).map(([name, color]: [string, string]) => [name, parseInt(color.slice(1), 16)]),
  );
}

/** Settings of the document: kept with the workbook, as long as the host lives. */
function savedSettings(): {
  Read(keys: string[], values: string[]): void;
  Write(keys: string[], values: string[]): void;
} {
  const saved = new Map<string, string>();
  return {
    Read: (keys, values) => {
      keys.push(...saved.keys());
      values.push(...saved.values());
    },
    Write: (keys, values) => {
      saved.clear();
      for (const [index, key] of keys.entries()) saved.set(key, values[index] ?? "");
    },
  };
}
