import { useSyncExternalStore, type ReactNode } from 'react';
import { Button, type ButtonProps } from '../ui/button';
import { IconButton } from '../ui/icon-button';

export interface HeaderActionProps {
  readonly label: string;
  /** The icon, of 16 px. */
  readonly icon: ReactNode;
  readonly tone?: NonNullable<ButtonProps['tone']>;
  readonly onPress: () => void;
}

const NARROW = '(max-width: 719px)';

/** A button of the header: with words where there is room, else its icon with the words as its tip. */
export function HeaderAction({ label, icon, tone = 'plain', onPress }: HeaderActionProps) {
  const isNarrow = useSyncExternalStore(onWidthChange, isWindowNarrow);
  if (isNarrow)
    return (
      <IconButton label={label} onPress={onPress}>
        {icon}
      </IconButton>
    );
  return (
    <Button tone={tone} icon={icon} onPress={onPress}>
      {label}
    </Button>
  );
}

function onWidthChange(tell: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}

function isWindowNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}
