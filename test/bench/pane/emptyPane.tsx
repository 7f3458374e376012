import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least a pane with Fluent can be: office.js, the provider with a theme, one button. */
async function show(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById("pane");
  if (place === null) return;
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button className="ready">Ready</Button>
    </FluentProvider>,
  );
}

void show();
