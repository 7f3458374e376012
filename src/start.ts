import { registerCommands } from "./commands/registerCommands";
import { associateFunctions } from "./functions/associate";
// Only styles: the page links them, so they arrive beside the pane's code instead of after it.
import "./taskpane/styles";

associateFunctions();
registerCommands();
void startPane();

/** The pane comes last: functions and commands answer before its code is read. */
async function startPane(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById("pane");
  if (place === null) return;
  const { mount } = await import(/* webpackChunkName: "pane" */ "./taskpane/index");
  mount(place);
}
