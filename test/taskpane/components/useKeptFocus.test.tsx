/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState } from "react";
import { useKeptFocus } from "../../../src/taskpane/components/useKeptFocus";

/** A list whose lines can be removed, and a button that opens a form in its own place. */
function View() {
  const view = useRef<HTMLDivElement>(null);
  const [lines, setLines] = useState(["first", "second", "third"]);
  const [isOpen, open] = useState(false);
  useKeptFocus(view);
  return (
    <div ref={view}>
      <button type="button">before</button>
      <ul>
        {lines.map((line) => (
          <li key={line}>
            <button type="button" onClick={() => setLines(lines.filter((one) => one !== line))}>
              remove {line}
            </button>
          </li>
        ))}
      </ul>
      <section>
        <button type="button">beside</button>
        {isOpen ? (
          <form>
            <input aria-label="reason" />
            <button type="button" onClick={() => open(false)}>
              cancel
            </button>
          </form>
        ) : (
          <button type="button" onClick={() => open(true)}>
            open
          </button>
        )}
      </section>
    </div>
  );
}

const button = (name: string) => screen.getByRole("button", { name });
const focused = (element: HTMLElement) => waitFor(() => expect(document.activeElement).toBe(element));

test("a line that goes away hands the keyboard to the line in its place, the last one to the line before", async () => {
  const user = userEvent.setup();
  render(<View />);
  await user.click(button("remove second"));
  await focused(button("remove third"));
  await user.keyboard("{Enter}");
  await focused(button("remove first"));
});

test("what opens in a button's own place has the keyboard, and the button again when it closes", async () => {
  const user = userEvent.setup();
  render(<View />);
  await user.click(button("open"));
  await focused(screen.getByLabelText("reason"));
  await user.click(button("cancel"));
  await focused(button("open"));
});

test("a keyboard that is elsewhere is left where it is", async () => {
  render(
    <>
      <View />
      <input aria-label="elsewhere" />
    </>,
  );
  const remove = button("remove second");
  remove.focus();
  screen.getByLabelText("elsewhere").focus();
  act(() => remove.click());
  await waitFor(() => expect(screen.queryByRole("button", { name: "remove second" })).toBeNull());
  expect(document.activeElement).toBe(screen.getByLabelText("elsewhere"));
});
