import { showToast } from './ui/toasts';
import { wordsOf } from './words';

/** Shows a failure that no part of the window expected, so that none goes by unseen. */
export function sayUnexpectedFailures(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => say(reason));
  window.addEventListener('error', ({ error, message }) => {
    // Chromium tells so of a layout that took more than one round: nothing failed.
    if (!message.startsWith('ResizeObserver loop')) say(error ?? message);
  });
}

function say(reason: unknown): void {
  const detail = reason instanceof Error ? reason.message : String(reason);
  showToast({ text: wordsOf('common')('unexpected', { detail }), tone: 'danger' });
}
