import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { Button } from '../ui/button';
import { tellHeight } from '../ui/tell-height';
import { useNow } from '../use-now';
import { useWords } from '../words';
import { notSavedWords } from './not-saved-words';
import { canBeCopied, canPutBack, type SaveState } from './save-state';
import type { Saving } from './use-autosave';
import { whenSaved } from './when-saved';

export interface StatusBarProps {
  readonly saving: Saving;
  readonly onSaveCopy: () => void;
  /** Shows what somebody else stored in place of what the window shows. */
  readonly onShowTheirs: () => void;
}

const footHeight = tellHeight('--foot-height');

/** Says whether all that was written is on the disk, and what one can do where it is not. */
export function StatusBar(props: StatusBarProps) {
  const words = useWords('editor');
  return (
    <footer className="desk-status" data-pane ref={footHeight} aria-label={words('status.title')}>
      <StatusLine {...props} />
    </footer>
  );
}

function StatusLine({ saving, onSaveCopy, onShowTheirs }: StatusBarProps) {
  const { state } = saving;
  switch (state.kind) {
    case 'failed': {
      const onRetry = (): void => void saving.retry();
      return <NotSavedLine state={state} onRetry={onRetry} onSaveCopy={onSaveCopy} />;
    }
    case 'overtaken': {
      const onSaveMine = (): void => void saving.saveOver();
      return <OvertakenLine onSaveMine={onSaveMine} onShowTheirs={onShowTheirs} />;
    }
    default:
      return <SavedLine state={state} onSave={() => void saving.confirm()} />;
  }
}

type Calm = Extract<SaveState, { readonly kind: 'saved' | 'saving' }>;

interface SavedProps {
  readonly state: Calm;
  readonly onSave: () => void;
}

function SavedLine({ state, onSave }: SavedProps) {
  const words = useWords('editor');
  const today = useNow();
  const text =
    state.kind === 'saving'
      ? words('status.saving')
      : words('status.saved', { when: whenSaved(state.at, today) });
  const Icon = state.kind === 'saving' ? LoaderCircle : Check;
  return (
    <button
      type="button"
      className="desk-saved"
      title={words('status.saveNow')}
      // As all buttons of the bar: the keyboard stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onSave}
    >
      <Icon size={14} aria-hidden />
      {text}
    </button>
  );
}

interface NotSavedProps {
  readonly state: Extract<SaveState, { readonly kind: 'failed' }>;
  readonly onRetry: () => void;
  readonly onSaveCopy: () => void;
}

function NotSavedLine({ state, onRetry, onSaveCopy }: NotSavedProps) {
  const words = useWords('editor');
  return (
    <>
      <AlertLine>{words('status.notSaved', { reason: notSavedWords(state.failure) })}</AlertLine>
      {canBeCopied(state.failure) && (
        <Button onPress={onSaveCopy}>{words('status.saveCopy')}</Button>
      )}
      <Button onPress={onRetry}>
        {words(canPutBack(state.failure) ? 'status.putBack' : 'status.tryAgain')}
      </Button>
    </>
  );
}

interface OvertakenProps {
  readonly onSaveMine: () => void;
  readonly onShowTheirs: () => void;
}

function OvertakenLine({ onSaveMine, onShowTheirs }: OvertakenProps) {
  const words = useWords('editor');
  return (
    <>
      <AlertLine>{words('overtaken.text')}</AlertLine>
      <Button onPress={onShowTheirs}>{words('overtaken.showTheirs')}</Button>
      <Button onPress={onSaveMine}>{words('overtaken.saveMine')}</Button>
    </>
  );
}

function AlertLine({ children }: { readonly children: string }) {
  return (
    <span className="desk-alert" role="alert">
      <TriangleAlert size={16} aria-hidden />
      {children}
    </span>
  );
}
