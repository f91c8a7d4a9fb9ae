import type { Editor } from '@tiptap/core';
import type { Report } from '../../core/report/report';
import { showToast } from '../ui/toasts';
import { wordsOf } from '../words';
import { notSavedWords } from './not-saved-words';
import { showCopies } from './others-kept';
import { reportShown } from './report-shown';

/**
 * Keeps the text that the window shows as an earlier copy, and lets `reopen` show in its place what
 * somebody else stored. Where the text cannot be kept, it stays in the window.
 */
export async function showTheirs(
  editor: Editor,
  opened: Report,
  reopen: () => void,
): Promise<void> {
  const words = wordsOf('editor');
  const shown = reportShown(editor, opened);
  const kept = shown.ok
    ? await window.arolwg.yieldToOthers(opened.id, shown.value.document)
    : shown;
  if (!kept.ok) {
    showToast({ text: notSavedWords(kept.failure), tone: 'danger' });
    return;
  }
  reopen();
  showToast({
    text: words('overtaken.mineKept'),
    action: { label: words('othersKept.show'), run: () => showCopies(opened) },
  });
}
