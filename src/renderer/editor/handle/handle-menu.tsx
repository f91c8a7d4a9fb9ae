import type { Editor } from '@tiptap/core';
import { ArrowDown, ArrowLeftRight, ArrowUp, ChevronsDown, ChevronsUp, Trash2 } from 'lucide-react';
import type { RefObject } from 'react';
import { Popover } from 'react-aria-components';
import type { Command } from '@tiptap/pm/state';
import { Menu, type MenuEntry } from '../../ui/menu';
import { useWords } from '../../words';
import { canMove, moveRun, type MoveDirection } from '../findings/move';
import { deleteRuns } from '../findings/remove';
import type { FindingRun } from '../findings/selected';
import { run } from '../run';
import { runWithFinding } from './run-with-finding';

const MOVES = {
  up: 'up',
  down: 'down',
  otherSide: 'other-side',
  previousQuestion: 'previous-question',
  nextQuestion: 'next-question',
} as const satisfies Readonly<Record<string, MoveDirection>>;

type Move = keyof typeof MOVES;

type Choice = Move | 'delete';

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

const CHOICES: readonly Choice[] = [...(Object.keys(MOVES) as readonly Move[]), 'delete'];

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
      isDisabled: isOpen && !canChoose(editor, findingId, id),
    };
  });
  const choose = (choice: Choice) => {
    onOpenChange(false);
    const findings = runWithFinding(editor.state, findingId);
    if (findings) run(editor, commandOf(choice, findings));
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

function commandOf(choice: Choice, findings: FindingRun): Command {
  return choice === 'delete' ? deleteRuns([findings]) : moveRun(findings, MOVES[choice]);
}

function canChoose({ state }: Editor, findingId: string, choice: Choice): boolean {
  const findings = runWithFinding(state, findingId);
  if (!findings) return false;
  return choice === 'delete' || canMove(state, findings, MOVES[choice]);
}
