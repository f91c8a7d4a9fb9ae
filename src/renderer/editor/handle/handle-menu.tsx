import type { Editor } from '@tiptap/core';
import { ArrowDown, ArrowLeftRight, ArrowUp, ChevronsDown, ChevronsUp, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { TextSelection, type Command } from '@tiptap/pm/state';
import { Menu, type MenuEntry } from '../../ui/menu';
import { useWords } from '../../words';
import { moveFindings } from '../findings/move';
import { startOfFinding } from '../findings/places';
import { deleteFindings } from '../findings/remove';
import { selectedFindings } from '../findings/selected';
import { run } from '../run';
import { findingById } from './run-with-finding';

const COMMANDS = {
  up: moveFindings('up'),
  down: moveFindings('down'),
  otherSide: moveFindings('other-side'),
  previousQuestion: moveFindings('previous-question'),
  nextQuestion: moveFindings('next-question'),
  delete: deleteFindings,
} as const satisfies Readonly<Record<string, Command>>;

type Choice = keyof typeof COMMANDS;

const ICONS = {
  up: ArrowUp,
  down: ArrowDown,
  otherSide: ArrowLeftRight,
  previousQuestion: ChevronsUp,
  nextQuestion: ChevronsDown,
  delete: Trash2,
} as const;

const KEYS: Readonly<Partial<Record<Choice, string>>> = {
  up: 'Alt+Shift+↑',
  down: 'Alt+Shift+↓',
  delete: 'Ctrl+Shift+Backspace',
};

const CHOICES = Object.keys(COMMANDS) as readonly Choice[];

export interface HandleMenuProps {
  readonly editor: Editor;
  readonly findingId: string;
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** What can be done with the finding at the handle. */
export function HandleMenu(props: HandleMenuProps) {
  const { editor, findingId, triggerRef, isOpen, onOpenChange } = props;
  const words = useWords('editor');
  const entries = CHOICES.map((id): MenuEntry<Choice> => {
    const Icon = ICONS[id];
    const keys = KEYS[id];
    return {
      id,
      label: words(`handle.${id}`),
      icon: <Icon size={16} />,
      ...(keys === undefined ? {} : { keys }),
    };
  });
  const choose = (choice: Choice) => {
    onOpenChange(false);
    caretInto(editor, findingId);
    run(editor, COMMANDS[choice]);
  };
  return (
    <Popover
      className="menu-frame"
      triggerRef={triggerRef}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      placement="bottom start"
      offset={2}
    >
      <Menu label={words('handle.menu')} entries={entries} onChoose={choose} />
    </Popover>
  );
}

/** Puts the caret into the finding, unless it is selected already, perhaps with others. */
function caretInto({ view }: Editor, findingId: string): void {
  const finding = findingById(view.state, findingId);
  const selected = selectedFindings(view.state);
  if (!finding) return;
  if (selected && finding.pos >= selected.from && finding.pos < selected.to) return;
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(doc, startOfFinding(finding))));
}
