import { showToast } from '../../ui/toasts';
import { wordsOf } from '../../words';
import type { ExportState } from './export-state';
import { fileNameOf, notExportedWords } from './export-words';

/** Says what came of an export whose report is shown no more. */
export function sayOutcome(state: ExportState): void {
  const words = wordsOf('editor');
  if (state.kind === 'failed') {
    const text = `${words('exporting.failed')}. ${notExportedWords(state.failure)}`;
    showToast({ text, tone: 'danger' });
  }
  if (state.kind !== 'done') return;
  const { path, findings } = state.exported;
  showToast({
    text: words('exporting.done', { name: fileNameOf(path), count: findings }),
    action: {
      label: words('showInFolder'),
      run: () => void window.arolwg.showInFolder(path),
    },
  });
}
