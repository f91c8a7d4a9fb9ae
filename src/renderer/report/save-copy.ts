import type { Editor } from '@tiptap/core';
import type { Report } from '../../core/report/report';
import { showToast } from '../ui/toasts';
import { wordsOf } from '../words';
import { notElsewhereWords } from './not-elsewhere-words';
import { reportShown } from './report-shown';

/** Stores what the window shows in a file of its own, wherever the writer wants it, and says what came of it. */
export async function saveCopy(editor: Editor, opened: Report): Promise<void> {
  const shown = reportShown(editor, opened);
  const copied = shown.ok ? await window.arolwg.saveCopy(shown.value) : shown;
  const words = wordsOf('editor');
  if (copied.ok) {
    const { path } = copied.value;
    const show = (): void => void window.arolwg.showInFolder(path);
    showToast({
      text: words('copy.done', { path }),
      action: { label: words('showInFolder'), run: show },
    });
  } else if (copied.failure.kind !== 'cancelled') {
    const text = words('copy.failed', { reason: notElsewhereWords(copied.failure) });
    showToast({ text, tone: 'danger' });
  }
}
