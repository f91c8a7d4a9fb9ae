import { Check, LoaderCircle, TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../ui/button';
import { useWords } from '../words';
import { notSavedWords } from './not-saved-words';
import { canPutBack, type SaveState } from './save-state';
import type { Saving } from './use-autosave';
import { whenSaved } from './when-saved';

/** Says whether all that was written is on the disk. */
export function StatusBar({ saving }: { readonly saving: Saving }) {
  const words = useWords('editor');
  return (
    <footer className="desk-status" data-pane aria-label={words('status.title')}>
      {saving.state.kind === 'failed' ? (
        <NotSavedLine state={saving.state} onRetry={() => void saving.retry()} />
      ) : (
        <SavedLine state={saving.state} onSave={() => void saving.saveAgain()} />
      )}
    </footer>
  );
}

type Calm = Exclude<SaveState, { readonly kind: 'failed' }>;

interface SavedProps {
  readonly state: Calm;
  readonly onSave: () => void;
}

function SavedLine({ state, onSave }: SavedProps) {
  const words = useWords('editor');
  const today = useToday();
  const text =
    state.kind === 'saving'
      ? words('status.saving')
      : words('status.saved', { when: whenSaved(state.at, today) });
  const Icon = state.kind === 'saving' ? LoaderCircle : Check;
  return (
    <button type="button" className="desk-saved" title={words('status.saveNow')} onClick={onSave}>
      <Icon size={14} aria-hidden />
      {text}
    </button>
  );
}

interface NotSavedProps {
  readonly state: Extract<SaveState, { readonly kind: 'failed' }>;
  readonly onRetry: () => void;
}

function NotSavedLine({ state, onRetry }: NotSavedProps) {
  const words = useWords('editor');
  return (
    <>
      <span className="desk-not-saved" role="alert">
        <TriangleAlert size={16} aria-hidden />
        {words('status.notSaved', { reason: notSavedWords(state.failure) })}
      </span>
      <Button onPress={onRetry}>
        {words(canPutBack(state.failure) ? 'status.putBack' : 'status.tryAgain')}
      </Button>
    </>
  );
}

const MINUTE = 60_000;

/** Now, renewed often enough that "today" stays true over midnight. */
function useToday(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return now;
}
