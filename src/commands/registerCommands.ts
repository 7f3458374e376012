/** A ribbon command; answers whether it could do its work. */
type Command = () => Promise<boolean>;

/** By the names the manifest gives them. Each is loaded when it is first used, so that the entry stays small. */
const commands: Readonly<Record<string, Command>> = {
  nextOpenClause: async () => (await import(/* webpackChunkName: "commands" */ "./nextOpenClause")).nextOpenClause(),
  recalculate: async () => (await import(/* webpackChunkName: "commands" */ "./recalculate")).recalculate(),
};

/** Tells Excel which code answers which button of the ribbon. */
export function registerCommands(): void {
  for (const [name, run] of Object.entries(commands))
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void press(run, event));
}

/** What a command cannot do, the pane explains: it opens there. Excel always hears that the command has ended. */
async function press(run: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if (!(await run())) await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
