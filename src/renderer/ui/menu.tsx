import type { ReactNode } from 'react';
import { Keyboard, Menu as AriaMenu, MenuItem, Popover, Text } from 'react-aria-components';
import './menu.css';

/** One command of a menu. */
export interface MenuEntry<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: ReactNode;
  /** The keys that do the same, as written on a keyboard. */
  readonly keys?: string;
  readonly isDisabled?: boolean;
}

export interface MenuProps<Id extends string> {
  readonly label: string;
  readonly entries: readonly MenuEntry<Id>[];
  readonly onChoose: (id: Id) => void;
  /** Whether the focus goes to the first command; a `MenuTrigger` decides for itself. */
  readonly focusFirst?: boolean;
}

/** The list of a menu in its popover, inside a `MenuTrigger` of react-aria-components. */
export function Menu<Id extends string>(props: MenuProps<Id>) {
  return (
    <Popover className="menu-frame" placement="bottom end" offset={2}>
      <MenuList {...props} />
    </Popover>
  );
}

/** The commands of a menu alone. */
export function MenuList<Id extends string>(props: MenuProps<Id>) {
  const { label, entries, onChoose, focusFirst } = props;
  return (
    <AriaMenu
      className="menu"
      aria-label={label}
      {...(focusFirst ? { autoFocus: 'first' as const } : {})}
    >
      {entries.map((entry) => (
        <MenuItem
          key={entry.id}
          id={entry.id}
          textValue={entry.label}
          className="menu-item"
          isDisabled={entry.isDisabled ?? false}
          onAction={() => onChoose(entry.id)}
        >
          <span className="menu-icon">{entry.icon}</span>
          <Text slot="label">{entry.label}</Text>
          {entry.keys && <Keyboard className="menu-keys">{entry.keys}</Keyboard>}
        </MenuItem>
      ))}
    </AriaMenu>
  );
}
