import type { Exported } from '../../../core/api';
import { assertNever } from '../../../core/result';
import { wordsOf } from '../../words';
import { notElsewhereWords } from '../not-elsewhere-words';
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
    case 'invalid':
      return notElsewhereWords(failure);
    case 'under-way':
      return words('exporting.underWay');
    case 'overtaken':
      return words('exporting.overtaken');
    case 'crashed':
      return words('exporting.crashed', { detail: failure.detail });
    default:
      return assertNever(failure);
  }
}

/** What is not as it should be though the file is there, as sentences; none where all is well. */
export function missingWords(
  { unknown, emptyQuestions }: Exported,
  isSaved: boolean,
): readonly string[] {
  const words = wordsOf('editor');
  const list = new Intl.ListFormat('en-GB');
  const facts = list.format(unknown.map((fact) => words(`exporting.fact.${fact}`)));
  const questions = list.format(emptyQuestions.map(String));
  return [
    ...(isSaved ? [] : [words('exporting.notSaved')]),
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
