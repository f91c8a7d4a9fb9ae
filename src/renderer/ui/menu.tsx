import type { ReactNode } from 'react';
import { Keyboard, Menu as AriaMenu, MenuItem, Text } from 'react-aria-components';
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
}

/** The commands of a menu. */
export function Menu<Id extends string>(props: MenuProps<Id>) {
  const { label, entries, onChoose } = props;
  return (
    <AriaMenu className="menu" aria-label={label} autoFocus="first">
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
