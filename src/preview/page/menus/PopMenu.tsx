import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { Fragment, type ReactElement } from "react";

/** One line of a menu. */
export interface MenuLine {
  readonly label: string;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  /** A dividing line stands above. */
  readonly divided?: boolean;
  readonly act: () => void;
}

/** A menu at a point of the page. */
export interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly MenuLine[];
}

interface Props {
  readonly menu: OpenMenu | null;
  readonly onClose: () => void;
}

/** The menu that the other mouse button or the menu key opens. */
export function PopMenu({ menu, onClose }: Props): ReactElement | null {
  if (!menu) return null;
  const { x, y } = menu;
  const target = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  return (
    <Menu
      open
      onOpenChange={(_event, { open }) => !open && onClose()}
      positioning={{ target, position: "below", align: "start" }}
    >
      <MenuPopover>
        <MenuList>
          {menu.lines.map(({ label, shortcut, disabled = false, divided, act }) => (
            <Fragment key={label}>
              {divided && <MenuDivider />}
              <MenuItem
                disabled={disabled}
                {...(shortcut ? { secondaryContent: shortcut } : {})}
                onClick={() => {
                  onClose();
                  act();
                }}
              >
                {label}
              </MenuItem>
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
