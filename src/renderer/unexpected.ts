import { showToast } from './ui/toasts';
import { wordsOf } from './words';

/** Shows a failure that no part of the window expected, so that none goes by unseen. */
export function sayUnexpectedFailures(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => {
    const detail = reason instanceof Error ? reason.message : String(reason);
    showToast({ text: wordsOf('common')('unexpected', { detail }), tone: 'danger' });
  });
}
