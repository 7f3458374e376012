import type { ClassTable, Handle } from "../protocol/handle";
import { expose } from "../protocol/handle";
import { notImplemented } from "../protocol/refusal";
import type { Wire } from "../protocol/wire";
import { textArgument } from "../classes/arguments";

/** What the client's own services tell the host. */
export interface ServiceListener {
  functionsReady(): void;
  functionResults(answers: readonly Wire[]): void;
  commandsReady(): void;
  /** "Visible" or "Background", as the add-in asked. */
  paneState: string;
}

const customFunctionsTable: ClassTable<ServiceListener> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (listener) => listener.functionsReady(),
    SetInvocationArrayResults: (listener, answers) =>
      listener.functionResults(Array.isArray(answers) ? (answers as readonly Wire[]) : []),
  },
};

const addinTable: ClassTable<ServiceListener> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: (listener) => listener.commandsReady() },
};

const appRuntimeTable: ClassTable<ServiceListener> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: (listener, state) => {
      listener.paneState = textArgument(state);
    },
    GetAppRuntimeState: (listener) => listener.paneState,
  },
};

const services: Readonly<Record<string, ClassTable<ServiceListener>>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctionsTable,
  "Microsoft.InternalService.AddinInternalService": addinTable,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeTable,
};

/** A service the client asks for by its full type name. */
export function serviceHandle(name: string, listener: ServiceListener): Handle {
  const table = services[name];
  if (table === undefined) throw notImplemented(`the service ${name}`);
  return expose(table, listener);
}
