/** @jest-environment jsdom */
import { darkTheme } from "../../../src/preview/host/frame/officeContext";
import { startExcel } from "../../host/startExcel";

test("another theme is there when the add-in asks again, five seconds later", async () => {
  const { host, dispose } = await startExcel();
  const background = (): string | undefined => Office.context.officeTheme?.bodyBackgroundColor;
  const start = Date.now();
  const clock = jest.spyOn(Date.prototype, "getTime").mockReturnValue(start + 60_000);
  expect(background()).toBe("#ffffff");
  host.setTheme(darkTheme);
  expect(background()).toBe("#ffffff");
  clock.mockReturnValue(start + 65_001);
  expect(background()).toBe("#262626");
  clock.mockRestore();
  dispose();
});
