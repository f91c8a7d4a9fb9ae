import type { Exported } from '../../../core/api';
import { assertNever } from '../../../core/result';
import { diskWords } from '../../failure-words';
import { wordsOf } from '../../words';
import { notSavedWords } from '../not-saved-words';
import { canPutBack } from '../save-state';
import type { ExportState, NotExported } from './export-state';

type UnderWay = Extract<ExportState, { readonly kind: 'saving' | 'choosing' | 'running' }>;

/** What the export does just now. */
export function stepWords(state: UnderWay): string {
  const words = wordsOf('editor');
  if (state.kind === 'saving') return words('exporting.saveFirst');
  if (state.kind === 'choosing') return words('exporting.choosing');
  return words(`exporting.${state.step}`);
}

/** Why there is no Word file and what to do, as sentences. */
export function notExportedWords(failure: NotExported): string {
  const words = wordsOf('editor');
  switch (failure.kind) {
    case 'disk':
      return failure.reason === 'busy'
        ? words('exporting.busy', { path: failure.path })
        : diskWords(wordsOf('common'), failure);
    case 'unreadable':
      return words('exporting.unreadable');
    case 'not-saved': {
      // What puts it back is at the foot of the window; this only exports once more.
      if (failure.reason && canPutBack(failure.reason)) return words('exporting.putBackFirst');
      const reason = failure.reason ? notSavedWords(failure.reason) : '';
      return words('exporting.notSaved', { reason }).trim();
    }
    case 'crashed':
      return words('exporting.crashed', { detail: failure.detail });
    default:
      return assertNever(failure);
  }
}

/** What of the report is not filled in yet, as sentences; none where nothing is missing. */
export function missingWords({ unknown, emptyQuestions }: Exported): readonly string[] {
  const words = wordsOf('editor');
  const list = new Intl.ListFormat('en-GB');
  const facts = list.format(unknown.map((fact) => words(`exporting.fact.${fact}`)));
  const questions = list.format(emptyQuestions.map(String));
  return [
    ...(unknown.length > 0 ? [words('exporting.gaps', { facts })] : []),
    ...(emptyQuestions.length > 0
      ? [words('exporting.emptyQuestions', { questions, count: emptyQuestions.length })]
      : []),
  ];
}

/** The last part of a path of either kind of system. */
export function fileNameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
