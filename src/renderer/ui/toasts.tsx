import { X } from 'lucide-react';
import {
  Button as AriaButton,
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useWords } from '../words';
import { Button } from './button';
import { tellHeight } from './tell-height';
import './toasts.css';

export interface Toast {
  readonly text: string;
  /** A failure stays until it is dismissed. */
  readonly tone?: 'plain' | 'danger';
  /** It stays until it is dismissed though it is no failure. */
  readonly stays?: boolean;
  /** What the person may want to do about it, such as undo it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Long enough to read a sentence and reach its button. */
const SHOWN_MS = 8000;

const MOST = 3;

const queue = new ToastQueue<Toast>({ maxVisibleToasts: MOST });

/** Shows a short message at the foot of the window; gives a function that takes it away. */
export function showToast(toast: Toast): () => void {
  makeRoom();
  const stays = toast.tone === 'danger' || toast.stays === true;
  const key = queue.add(toast, stays ? {} : { timeout: SHOWN_MS });
  return () => queue.close(key);
}

/** One that has no room would come up when it is long past; the oldest one goes for good. */
function makeRoom(): void {
  const shown = queue.visibleToasts;
  const passing = shown.filter(({ timeout }) => timeout !== undefined);
  const oldest = shown.length < MOST ? undefined : passing.at(-1);
  if (oldest) queue.close(oldest.key);
}

const toastsHeight = tellHeight('--toasts-height');

/** Where the window shows its short messages; there is one of it. */
export function Toasts() {
  const words = useWords('common');
  return (
    <ToastRegion queue={queue} ref={toastsHeight} className="toasts" aria-label={words('messages')}>
      {({ toast }) => (
        <AriaToast toast={toast} className={`toast toast-${toast.content.tone ?? 'plain'}`}>
          <ToastContent className="toast-content">
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          <ToastAction toast={toast.content} close={() => queue.close(toast.key)} />
          <AriaButton slot="close" className="toast-close" aria-label={words('dismiss')}>
            <X size={16} />
          </AriaButton>
        </AriaToast>
      )}
    </ToastRegion>
  );
}

function ToastAction({ toast, close }: { readonly toast: Toast; readonly close: () => void }) {
  const { action } = toast;
  if (!action) return null;
  const run = () => {
    close();
    action.run();
  };
  return (
    <Button tone="quiet" onPress={run}>
      {action.label}
    </Button>
  );
}
