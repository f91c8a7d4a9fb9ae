import { EllipsisVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, MenuTrigger } from 'react-aria-components';
import './button.css';
import { Menu, type MenuProps } from './menu';

export interface MenuButtonProps<Id extends string> extends MenuProps<Id> {
  /** The icon of the button; three dots where none is given. */
  readonly icon?: ReactNode;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A small button that opens a menu. */
export function MenuButton<Id extends string>(props: MenuButtonProps<Id>) {
  const { label, entries, onChoose, icon, isOpen, onOpenChange } = props;
  return (
    <MenuTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange ? { onOpenChange } : {})}
    >
      <Button className="icon-button" aria-label={label}>
        {icon ?? <EllipsisVertical size={16} />}
      </Button>
      <Menu label={label} entries={entries} onChoose={onChoose} />
    </MenuTrigger>
  );
}
