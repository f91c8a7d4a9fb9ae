import { AlertTriangle, ArchiveRestore, Copy, FileText, History, Trash2 } from 'lucide-react';
import { ContextMenu, type Point } from '../../ui/context-menu';
import { useWords } from '../../words';
import { actionsFor, nameOf, perform, type RowAction } from './row-actions';
import type { Row } from '../rows/rows';

/** A row's menu that was asked for: at the pointer, or below the row's button. */
export interface MenuRequest {
  readonly row: Row;
  readonly at: Point;
  /** The side of the point that the menu is flush with. */
  readonly side: 'start' | 'end';
}

const ICONS: Readonly<Record<RowAction, typeof Copy>> = {
  open: FileText,
  duplicate: Copy,
  copies: History,
  bin: Trash2,
  restore: ArchiveRestore,
  inspect: AlertTriangle,
};

/** The keys in the list; in the bin Enter opens this menu. */
const KEYS: Readonly<Partial<Record<RowAction, string>>> = {
  open: 'Enter',
  inspect: 'Enter',
  bin: 'Delete',
};

export interface RowMenuProps {
  readonly request: MenuRequest;
  readonly inBin: boolean;
  readonly onClose: () => void;
}

/** What can be done with a row. */
export function RowMenu({ request, inBin, onClose }: RowMenuProps) {
  const words = useWords('library');
  const { row, at, side } = request;
  const entries = actionsFor(row, inBin).map((action) => {
    const Icon = ICONS[action];
    const keys = inBin ? undefined : KEYS[action];
    return {
      id: action,
      label: words(`action.${action}`),
      icon: <Icon size={16} />,
      ...(keys === undefined ? {} : { keys }),
    };
  });
  return (
    <ContextMenu
      label={words('list.actionsFor', { name: nameOf(row) })}
      entries={entries}
      at={at}
      side={side}
      onChoose={(action) => perform(action, row, inBin)}
      onClose={onClose}
    />
  );
}
